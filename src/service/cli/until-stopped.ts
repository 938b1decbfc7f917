/** A service that stands until it is asked to stop. */
import { firstOwner } from '../accounts/first-owner.ts';
import { type ServerStart, startServer } from '../http/start-server.ts';
import type { Terminal } from './terminal.ts';

/** The first signal that asks to stop; a second one ends at once. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        for (const again of ['SIGINT', 'SIGTERM'] as const)
          process.once(again, () => process.exit(130));
        resolve(signal);
      });
  });
}

/** Starts the service, says what it holds and where it is, and closes it when the signal comes. */
export async function serveUntil(
  stopping: Promise<NodeJS.Signals>,
  terminal: Terminal,
  start: ServerStart,
  says: readonly string[],
): Promise<void> {
  const service = await startServer(start);
  terminal.out(welcome(start.keeper, service.url, says));
  const { connection, config } = start;
  const words = connection ? await firstOwner(connection, config, service.url) : [];
  if (words.length > 0) terminal.out(words.join('\n'));
  terminal.out(`\nStopping (${await stopping}) …`);
  await service.close();
}

function welcome(keeper: ServerStart['keeper'], url: string, says: readonly string[]): string {
  const { graph, facts } = keeper.current();
  const sources = new Set(
    facts.facts.flatMap(({ citations }) => citations.map((one) => one.document)),
  );
  return [
    '',
    `${graph.parties.length} parties, ${facts.of('FLOW').length} flows and ${sources.size} sources are loaded.`,
    `Start page:  ${url}/`,
    `API:         ${url}/graphql (open it in a browser for the query page)`,
    ...says,
    'Ctrl-C stops everything.',
  ].join('\n');
}
