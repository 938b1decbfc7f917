/** `restore`: makes the landscape of a dump in a database that holds none. */
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { ownership } from '../../record/graph/look-over.ts';
import { restoreAll } from '../../record/revisions/dump.ts';
import { dumpAt } from './dump-at.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

/** Adds `restore`. The file is read and checked whole before any database is opened. */
export function restoreCommand(command: Command, run: Run): Command {
  return command
    .argument('<file>', 'what "dump" wrote')
    .option('--beside-others', 'also into a database that holds data of others')
    .addHelpText('after', '\nExample:\n  kompetenslandskap restore landscape.dump.gz')
    .action((file: string, options: { besideOthers?: boolean }) =>
      run((terminal, config) => {
        const dump = dumpAt(file);
        return withDatabase(terminal, config, async ({ connection }) => {
          if ((await ownership(connection)) === 'FOREIGN' && !options.besideOthers)
            throw new KnowledgeError(
              'DATABASE_NOT_OURS',
              'The database holds data this program did not write, and no landscape yet.',
              { hint: 'Name another with NEO4J_DATABASE, or say --beside-others.' },
            );
          await restoreAll(connection, dump);
          terminal.out(
            `Restored: revision ${dump.revisions.length} is current, ${dump.tombstones.length} withdrawn ids are remembered.`,
          );
        });
      }),
    );
}
