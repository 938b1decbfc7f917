/** `npm start` in a fresh clone, and again. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From typing until the start page is named, in seconds. */
export interface Start {
  readonly which: string;
  readonly seconds: number;
}

const project = fileURLToPath(new URL('../../', import.meta.url));

async function startOnce(which: string, folder: string): Promise<Start> {
  const start = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  let said = '';
  const isUp = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      said += String(part);
      if (said.includes('Start page:')) resolve();
    });
    child.once('exit', () => reject(new Error(`npm start ended: ${said.slice(-500)}`)));
  });
  await isUp;
  const seconds = (performance.now() - start) / 1000;
  const ended = once(child, 'exit');
  process.kill(-(child.pid as number), 'SIGINT');
  await ended;
  return { which, seconds };
}

/** Clones this repository's last commit and starts it twice; the first time it installs, fetches Neo4j and builds the pages. */
export async function measureStarts(tell: (line: string) => void): Promise<Start[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--local', project, folder]);
    const starts: Start[] = [];
    for (const which of ['first', 'second']) {
      starts.push(await startOnce(which, folder));
      tell(`npm start, ${which} time: ${starts.at(-1)?.seconds.toFixed(1)} s`);
    }
    return starts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The table of starts. */
export function startTable(starts: readonly Start[]): string {
  const rows = starts.map(({ which, seconds }) => `| ${which} | ${seconds.toFixed(1)} |`);
  return `| \`npm start\` | seconds |
| --- | --- |
${rows.join('\n')}
`;
}
