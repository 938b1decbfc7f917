/** Shopify's toxiproxy, built with Go from its module and led over its HTTP interface. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../src/record/database/free-port.ts';
import type { Fault, Wire, WireEnd } from './wire.ts';

const module = 'github.com/Shopify/toxiproxy/v2/cmd/server@v2.12.0';

interface Toxic {
  readonly type: string;
  readonly stream: 'upstream' | 'downstream';
  readonly attributes: Readonly<Record<string, number>>;
}

const down = (type: string, attributes: Toxic['attributes']): Toxic => ({
  type,
  stream: 'downstream',
  attributes,
});

/** What each fault is to toxiproxy; `refused` switches the whole proxy off. */
const toxics: Readonly<Record<Exclude<Fault, 'refused'>, readonly Toxic[]>> = {
  latency: [down('latency', { latency: 1500, jitter: 500 })],
  'black hole': [
    down('timeout', { timeout: 0 }),
    { type: 'timeout', stream: 'upstream', attributes: { timeout: 0 } },
  ],
  reset: [down('reset_peer', { timeout: 0 })],
  cut: [down('limit_data', { bytes: 700 })],
  slow: [down('bandwidth', { rate: 1 })],
};

/** Builds the server once; undefined where there is no Go or it cannot fetch the module. */
function built(tools: string, tell: (line: string) => void): string | undefined {
  const program = join(tools, 'bin', process.platform === 'win32' ? 'server.exe' : 'server');
  if (existsSync(program)) return program;
  tell('Building toxiproxy with Go …');
  const { status } = spawnSync('go', ['install', module], {
    env: { ...process.env, GOBIN: join(tools, 'bin') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 && existsSync(program) ? program : undefined;
}

async function untilUp(api: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`${api}/version`).catch(() => undefined);
    if (up?.ok) return;
    await wait(50);
  }
  throw new Error('toxiproxy does not answer.');
}

/** Lays a wire with toxiproxy; undefined where it cannot be built. */
export async function toxiproxy({ port, tools, tell }: WireEnd): Promise<Wire | undefined> {
  const program = built(tools, tell);
  if (program === undefined) return undefined;
  const [apiPort, nearPort] = [await freePort(0), await freePort(0)];
  const server: ChildProcess = spawn(program, ['-host', '127.0.0.1', '-port', String(apiPort)], {
    stdio: 'ignore',
  });
  const api = `http://127.0.0.1:${apiPort}`;
  const send = async (path: string, body: unknown) => {
    const response = await fetch(`${api}${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`toxiproxy: ${await response.text()}`);
  };
  await untilUp(api);
  const [listen, upstream] = [`127.0.0.1:${nearPort}`, `127.0.0.1:${port}`];
  await send('/proxies', { name: 'database', listen, upstream, enabled: true });
  return {
    by: `toxiproxy ${module.split('@')[1]}`,
    port: nearPort,
    async spoil(fault) {
      if (fault === 'refused') return await send('/proxies/database', { enabled: false });
      for (const [at, toxic] of toxics[fault].entries())
        await send('/proxies/database/toxics', { ...toxic, name: `fault-${at}`, toxicity: 1 });
    },
    heal: () => send('/reset', {}),
    async close() {
      server.kill('SIGTERM');
    },
  };
}
