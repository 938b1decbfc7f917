/** `status`: the folder beside what is published, without changing either. */
import type { Command } from 'commander';
import { compare, readPublished } from '../working-copy/compare.ts';
import { comparisonText } from '../working-copy/comparison-text.ts';
import { ownOf, readFolder } from '../working-copy/folder.ts';
import { whereaboutsOf } from '../working-copy/whereabouts.ts';
import { foldersMeant } from './folders.ts';
import { revisionNumber } from './load.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

/** Adds `status`. */
export function statusCommand(command: Command, run: Run): Command {
  return command
    .option(
      '--base <revision>',
      'what the folder was made from, where it does not know',
      revisionNumber,
    )
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  kompetenslandskap status')
    .action(({ base, json }: { base?: number; json?: boolean }) =>
      run((terminal, config) =>
        withDatabase(terminal, config, async (database) => {
          const { connection, home } = database;
          const folders = foldersMeant(config);
          const folder = readFolder(folders, home);
          const now = await readPublished(connection);
          const comparison = await compare(connection, folder, now, { base });
          if (!json) {
            terminal.out(`${ownOf(folders)} and ${whereaboutsOf(database)}.`);
            return terminal.out(comparisonText(comparison));
          }
          const { ours, theirs } = comparison;
          const told = {
            base: comparison.base?.revision ?? null,
            current: now.revisions[0]?.number ?? null,
            folder: ours.made,
            others: theirs.made,
            conflicts: ours.conflicts,
          };
          terminal.out(JSON.stringify(told, null, 2));
        }),
      ),
    );
}
