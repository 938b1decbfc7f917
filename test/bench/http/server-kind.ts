/** Servers in processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../../src/record/graph/connect.ts';
import type { Swap } from './serve.ts';

/** What a server answers from. */
export type ServerKind =
  | { readonly kind: 'own'; readonly regions: number }
  | { readonly kind: 'bare' }
  | { readonly kind: 'neo4j'; readonly address: DatabaseAddress }
  | { readonly kind: 'postgres'; readonly url: string };

/** A running server. */
export interface Running {
  readonly kind: ServerKind['kind'];
  readonly url: string;
  /** Memory it holds, in megabytes. */
  memoryMb(): number;
  /** Has this project's server take a new revision, once. */
  swap(): Promise<Swap>;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('./server.program.ts', import.meta.url));
const typescript = new URL('../../../src/thread/typescript.js', import.meta.url).href;

/** Memory of a process, in megabytes; 0 where Linux's `/proc` is missing. */
export function memoryOf(pid: number): number {
  try {
    const pages = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(pages) / 1024);
  } catch {
    return 0;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Starts a server and waits until it listens. It reads its sources as `bin/kompetenslandskap.js` does. */
export async function startServer(kind: ServerKind): Promise<Running> {
  const words = ['--max-old-space-size=6144', '--import', typescript, program];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, BENCH_SERVER: JSON.stringify(kind), NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const url = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => {
      throw new Error(`The ${kind.kind} server ended before it listened.`);
    }),
  ]);
  return {
    kind: kind.kind,
    url,
    memoryMb: () => memoryOf(child.pid ?? 0),
    swap: () => {
      child.stdin.write('swap\n');
      return once(lines, 'line').then(([line]) => JSON.parse(line) as Swap);
    },
    stop: () => end(child),
  };
}
