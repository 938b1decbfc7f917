/** `erase`: a person's name goes; the seat stays. */
import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { KnowledgeError } from '../errors.ts';
import { erasePerson } from '../revisions/erase.ts';
import { eraseInSeed } from '../seed/erase-in-seed.ts';
import { seedFolder } from './checked-seed.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './program.ts';

/** Adds `erase`. It asks for `--yes`, since nothing brings the name back. */
export function eraseCommand(run: Run): Command {
  return new Command('erase')
    .description('erase a person: the name goes from seed, database and all kept revisions')
    .argument('<person>', 'id of the person, such as jenny-exempel')
    .option('--seed <folder>', 'another folder of facts', seedFolder)
    .option('--yes', 'do it; nothing brings the name back')
    .addHelpText('after', '\nExample:\n  npx kompetenslandskap erase jenny-exempel --yes')
    .action((id: string, options: { seed: string; yes?: boolean }) =>
      run((terminal, config) => {
        if (!options.yes)
          throw new KnowledgeError('BAD_USER_INPUT', 'Erasing a person cannot be undone.', {
            hint: `When you are sure: npx kompetenslandskap erase ${id} --yes`,
          });
        return withDatabase(terminal, config, async ({ connection }) => {
          const newId = `borttagen-person-${randomBytes(4).toString('hex')}`;
          const { erasure, revisions } = await erasePerson(connection, id, newId);
          const files = eraseInSeed(options.seed, erasure);
          terminal.out(
            [
              `The person is erased; "${newId}" keeps the seats.`,
              `  ${revisions} ${revisions === 1 ? 'revision' : 'revisions'} rewritten, each under a new digest`,
              `  ${files.length} seed ${files.length === 1 ? 'file' : 'files'} rewritten${files.length > 0 ? `: ${files.join(', ')}` : ''}`,
              'Backups, copies others made and the history of a version control keep the name; take care of those yourself.',
            ].join('\n'),
          );
        });
      }),
    );
}
