/** Asks as fast as answers come, over many connections; told how on its input, tells how it went in JSON. */
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { ask, type Flood } from './asking.ts';

const { url, bodies, connections, seconds, from } = JSON.parse(readFileSync(0, 'utf8')) as Flood;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const until = performance.now() + seconds * 1000;
const statuses: Record<string, number> = {};
let retryAfter: string | undefined;

async function askOn(first: number): Promise<void> {
  for (let at = first; performance.now() < until; at += 1) {
    const body = bodies[at % bodies.length] as string;
    const told = await ask(`${url}/graphql`, { body, agent, from }).catch(() => undefined);
    const status = String(told?.status ?? 'broken off');
    statuses[status] = (statuses[status] ?? 0) + 1;
    const word = told?.headers['retry-after'];
    if (typeof word === 'string') retryAfter ??= word;
  }
}

await Promise.all(Array.from({ length: connections }, (_, at) => askOn(at)));
process.stdout.write(JSON.stringify({ statuses, ...(retryAfter ? { retryAfter } : {}) }));
process.exit(0);
