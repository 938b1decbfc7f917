/** `erase`: a person's name goes; the seat stays. */
import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { eraseInSeed } from '../../landscape/erase-in-seed.ts';
import { readSeed } from '../../landscape/read-seed.ts';
import { erasureOf } from '../../model/erase-person.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { type Erased, erasePerson } from '../../record/revisions/erase.ts';
import { erasedAs } from '../../record/revisions/erased-marks.ts';
import { seedFolder } from './checked-seed.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

/** Adds `erase`. It asks for `--yes`, since nothing brings the name back. */
export function eraseCommand(command: Command, run: Run): Command {
  return command
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
          const erased = await erase(connection, id, options.seed);
          terminal.out(told(erased, eraseInSeed(options.seed, erased.erasure)));
        });
      }),
    );
}

/** Erases in the database; who is already gone from there, for whom another copy of the seed came, in that seed alone. */
async function erase(connection: GraphConnection, id: string, seed: string): Promise<Erased> {
  const before = await erasedAs(connection, id);
  if (before === undefined)
    return erasePerson(connection, id, `borttagen-person-${randomBytes(4).toString('hex')}`);
  const persons = readSeed(seed).facts.filter((fact) => fact.kind === 'PERSON');
  return { erasure: erasureOf(id, before, persons), revisions: 0, perhaps: [] };
}

function told({ erasure, revisions, perhaps }: Erased, files: readonly string[]): string {
  return [
    `The person is erased; "${erasure.newId}" keeps the seats.`,
    `  ${revisions} ${revisions === 1 ? 'revision' : 'revisions'} rewritten, each under a new digest`,
    `  ${files.length} seed ${files.length === 1 ? 'file' : 'files'} rewritten${files.length > 0 ? `: ${files.join(', ')}` : ''}`,
    ...(perhaps.length > 0
      ? [
          `Read these facts: they still hold the last name, perhaps another's: ${perhaps.join(', ')}`,
        ]
      : []),
    'Backups, the database’s own logs, answers others keep and the history of a version control hold the name; take care of those yourself.',
  ].join('\n');
}
