/** `dump`: everything that is published as one file. */
import { Command } from 'commander';
import { fileOf, readAll } from '../revisions/dump.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './program.ts';
import { writeWhole } from './write-whole.ts';

/** Adds `dump`. */
export function dumpCommand(run: Run): Command {
  return new Command('dump')
    .description('write everything that is published, all revisions, as one file')
    .requiredOption('--out <file>', 'the file, such as landscape.dump.gz')
    .addHelpText('after', '\nExample:\n  npx kompetenslandskap dump --out landscape.dump.gz')
    .action(({ out }: { out: string }) =>
      run((terminal, config) =>
        withDatabase(terminal, config, async ({ connection }) => {
          const dump = await readAll(connection);
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
