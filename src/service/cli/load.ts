/** `load`: publishes the seed as the next revision. */
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { ownership } from '../../record/graph/look-over.ts';
import { type Publication, publish } from '../../record/revisions/publish.ts';
import { readCheckedSeed, seedFolder } from './checked-seed.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

/** Adds `load`. A database with others' data is written to only when told so. */
export function loadCommand(command: Command, run: Run): Command {
  return command
    .option('--seed <folder>', 'another folder of facts', seedFolder)
    .option('--beside-others', 'also into a database that holds data of others')
    .option('--parent <revision>', 'only if this revision is still the current one', Number)
    .option('--json', 'print what was published as JSON')
    .addHelpText('after', '\nExample:\n  npx kompetenslandskap load --parent 3')
    .action((options: { seed: string; besideOthers?: boolean; parent?: number; json?: boolean }) =>
      run((terminal, config) => {
        const { facts, replacements } = readCheckedSeed(options.seed);
        return withDatabase(terminal, config, async ({ connection }) => {
          if ((await ownership(connection)) === 'FOREIGN' && !options.besideOthers)
            throw new KnowledgeError(
              'DATABASE_NOT_OURS',
              'The database holds data this program did not write, and no landscape yet.',
              { hint: 'Name another with NEO4J_DATABASE, or say --beside-others.' },
            );
          const published = await publish(connection, facts, {
            now: new Date().toISOString(),
            replacements,
            ...(options.parent === undefined ? {} : { parent: options.parent }),
          });
          terminal.out(
            options.json ? JSON.stringify(published, null, 2) : publicationText(published),
          );
        });
      }),
    );
}

const mostNamed = 10;

/** What a publication added, changed and removed; the first ids of each by name. */
export function publicationText({ revision, unchanged, changes }: Publication): string {
  if (unchanged) return `Nothing changed: revision ${revision} holds just these facts.`;
  const lines = [
    named('added', changes.added),
    named(
      'changed',
      changes.changed.map(({ id, properties }) => `${id} (${properties.join(', ')})`),
    ),
    named('removed', changes.removed),
  ];
  return [`Revision ${revision} is published.`, ...lines].join('\n');
}

function named(what: string, ids: readonly string[]): string {
  if (ids.length === 0 || ids.length > 200) return `  ${ids.length} ${what}`;
  const shown = ids.slice(0, mostNamed).join(', ');
  return `  ${ids.length} ${what}: ${shown}${ids.length > mostNamed ? ' …' : ''}`;
}
