/** One server in a process of its own, as `BENCH_SERVER` describes it; writes where it listens. */
import { serveNeo4j } from './neo4j.ts';
import { servePostgres } from './postgres.ts';
import { serveBare, serveOwn } from './serve.ts';
import type { ServerKind } from './server-kind.ts';

const kind = JSON.parse(process.env.BENCH_SERVER ?? '{}') as ServerKind;
const at = { host: '127.0.0.1', port: 0 };

async function open(): Promise<string> {
  if (kind.kind === 'own') {
    const { app, swap } = await serveOwn(kind.regions);
    process.stdin.on('data', () =>
      swap().then((took) => process.stdout.write(`${JSON.stringify(took)}\n`)),
    );
    return app.listen(at);
  }
  if (kind.kind === 'neo4j') return (await serveNeo4j(kind.address)).listen(at);
  if (kind.kind === 'postgres') return (await servePostgres(kind.url)).listen(at);
  return serveBare();
}
process.stdout.write(`${await open()}\n`);

// It ends with whoever started it.
process.stdin.on('end', () => process.exit(0)).resume();
