/** Random questions over the whole schema, by schemathesis; what comes back is noted on the way, whatever the tool makes of it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer as createHttp, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { atLeast, atMost, type Check, none } from '../check.ts';

const version = '4.32.5';
const seeds = [1, 2, 3];
/** Failures of the service rather than of what was asked. */
const ours = new Set([
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'QUERY_TIMEOUT',
  'DATABASE_UNAVAILABLE',
]);

interface Noted {
  requests: number;
  worstMs: number;
  readonly faults: string[];
  readonly codes: Map<string, number>;
}

/** Passes requests on and notes what came of them. */
async function noteTaker(target: string, noted: Noted) {
  const server = createHttp((incoming, outgoing) => {
    const since = performance.now();
    const { method, headers, url = '' } = incoming;
    const { 'accept-encoding': _unread, ...passed } = headers;
    const asked = httpRequest(
      `${target}${url}`,
      { method: method ?? 'GET', headers: passed },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          note(noted, answer.statusCode ?? 0, body.toString(), performance.now() - since);
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
        });
      },
    );
    asked.on('error', (error) => {
      noted.faults.push(String(error));
      outgoing.destroy();
    });
    incoming.pipe(asked);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => server.close() };
}

function note(noted: Noted, status: number, body: string, ms: number): void {
  noted.requests += 1;
  noted.worstMs = Math.max(noted.worstMs, ms);
  const codes = [...body.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code as string);
  for (const code of new Set(codes)) noted.codes.set(code, (noted.codes.get(code) ?? 0) + 1);
  const isFault = status >= 500 || codes.some((code) => ours.has(code));
  const isUnexplained = body.includes('"errors":[') && codes.length === 0;
  if (isFault || isUnexplained) noted.faults.push(`${status} ${body.slice(0, 300)}`);
}

/** Runs a program to its end and gives what it said. */
function run(command: string, words: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

/** Installs the tool once, in a Python environment of its own. */
async function install(tools: string): Promise<string> {
  const home = join(tools, 'schemathesis');
  const program = join(home, 'bin', 'st');
  if (!existsSync(program)) {
    await run('python3', ['-m', 'venv', home], tools);
    const said = await run(
      join(home, 'bin', 'pip'),
      ['install', `schemathesis==${version}`],
      tools,
    );
    if (!existsSync(program))
      throw new Error(`schemathesis could not be installed: ${said.slice(-400)}`);
  }
  return program;
}

/** Three seeds, so that a lucky one hides nothing. */
export const schemathesis: Check = {
  title: 'random questions',
  claim: `Questions that schemathesis ${version} makes at random over the whole schema, at both doors, meet no server error and no slow answer.`,
  async run(ground) {
    const program = await install(ground.tools);
    const { url } = await ground.service({ RATE_PER_SECOND: '0' });
    const noted: Noted = { requests: 0, worstMs: 0, faults: [], codes: new Map() };
    const notes = await noteTaker(url, noted);
    const summaries: string[] = [];
    for (const seed of seeds) {
      const said = await run(
        program,
        [
          'run',
          notes.url,
          '--phases',
          'fuzzing',
          '-n',
          ground.quick ? '4' : '32',
          '--seed',
          String(seed),
          '--continue-on-failure',
          '--generation-database',
          'none',
          '--no-shrink',
          '--no-color',
        ],
        ground.tools,
      );
      summaries.push(/^ +(\d+ generated.*)$/m.exec(said)?.[1] ?? `it said: ${said.slice(-300)}`);
      ground.tell(`schemathesis, seed ${seed}: ${summaries.at(-1)}`);
    }
    notes.close();
    const codes = [...noted.codes].map(([code, count]) => `${count} × \`${code}\``).join(', ');
    return {
      demands: [
        atLeast(
          `requests, with the seeds ${seeds.join(', ')}`,
          ground.quick ? 300 : 3000,
          noted.requests,
        ),
        none('server errors (status 5xx, masked, out of time or without a code)', noted.faults),
        atMost('slowest answer', 2000, noted.worstMs, 'ms'),
      ],
      notes: [
        `What was asked wrongly was told so: ${codes || 'nothing was'}.`,
        `The tool's own counts: ${summaries.join('; ')}. It calls each error inside an answer a failure, so those of its findings are the explained refusals above, such as \`UNKNOWN_REVISION\` for a revision it made up.`,
      ],
    };
  },
};
