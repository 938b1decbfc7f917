/** `dump`: everything that is published as one file. */
import type { Command } from 'commander';
import { readAll } from '../../record/revisions/dump.ts';
import { fileOf } from '../../record/revisions/dump-file.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';
import { writeWhole } from './write-whole.ts';

/** Adds `dump`. */
export function dumpCommand(command: Command, run: Run): Command {
  return command
    .requiredOption('--out <file>', 'the file, such as landscape.dump.gz')
    .option(
      '--without-accounts',
      'leaves out who has an account, so that the file may be handed out',
    )
    .addHelpText('after', '\nExample:\n  kompetenslandskap dump --out landscape.dump.gz')
    .action(({ out, withoutAccounts }: { out: string; withoutAccounts?: boolean }) =>
      run((terminal, config) =>
        withDatabase(terminal, config, async ({ connection }) => {
          const all = await readAll(connection);
          const dump = withoutAccounts ? { ...all, accounts: [] } : all;
          const file = fileOf(dump);
          writeWhole(out, file);
          const { length } = dump.revisions;
          terminal.out(
            `${length} ${length === 1 ? 'revision' : 'revisions'} and ${dump.tombstones.length} withdrawn ids are in ${out} (${Math.ceil(file.length / 1024)} kB).`,
          );
        }),
      ),
    );
}
