/** `erase`: a person's name goes; the seat stays. */
import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { eraseInSeed } from '../../landscape/erase-in-seed.ts';
import { foldersRead } from '../../landscape/layers.ts';
import { readLandscape } from '../../landscape/read-seed.ts';
import { erasureOf } from '../../model/erase-person.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { type Erased, eraseAuthor, erasePerson } from '../../record/revisions/erase.ts';
import { erasedAs } from '../../record/revisions/erased-marks.ts';
import { databaseId, listRevisions } from '../../record/revisions/read-revision.ts';
import { keepLine, lineOf, linePlace, ownOf } from '../working-copy/folder.ts';
import { foldersMeant } from './folders.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

interface Options {
  readonly yes?: boolean;
  readonly author?: string;
}

/** Adds `erase`. It asks for `--yes`, since nothing brings the name back. */
export function eraseCommand(command: Command, run: Run): Command {
  return command
    .argument('[person]', 'id of the person, such as jenny-exempel')
    .option('--author <name>', 'instead, take this name off the revisions somebody published')
    .option('--yes', 'do it; nothing brings the name back')
    .addHelpText('after', '\nExample:\n  kompetenslandskap erase jenny-exempel --yes')
    .action((id: string | undefined, options: Options) =>
      run((terminal, config) => {
        const { author } = options;
        const folders = foldersMeant(config);
        const whom = author === undefined ? id : `--author "${author}"`;
        if (whom === undefined)
          throw new KnowledgeError('BAD_USER_INPUT', 'Name a person, or --author.');
        if (!options.yes)
          throw new KnowledgeError('BAD_USER_INPUT', 'Erasing a person cannot be undone.', {
            hint: `When you are sure: kompetenslandskap erase ${whom} --yes`,
          });
        return withDatabase(terminal, config, async ({ connection, home }) => {
          if (author !== undefined) {
            const revisions = await eraseAuthor(connection, author);
            terminal.out(`The name is off ${revisions} of the revisions.`);
          }
          if (id === undefined) return;
          const erased = await erase(connection, id, folders);
          const files = ownFolders(folders).flatMap((one) => eraseInSeed(one, erased.erasure));
          terminal.out(told(erased, files));
          await stayInStep(connection, ownOf(folders), home);
        });
      }),
    );
}

/** What comes with the program names nobody, and is nobody's to write to. */
const ownFolders = (folders: readonly string[]): string[] =>
  foldersRead(folders).flatMap(({ directory, takes }) => (takes === undefined ? directory : []));

/** The kept revisions have other digests now, and the folder goes on from the one it was in step with. */
async function stayInStep(connection: GraphConnection, own: string, home: string | undefined) {
  const folder = { place: linePlace(own, home) };
  const line = lineOf(folder, await databaseId(connection));
  const kept = (await listRevisions(connection)).find(({ number }) => number === line?.revision);
  if (line && kept) keepLine(folder, { ...line, digest: kept.digest });
}

/** Erases in the database; who is already gone from there, for whom another copy of the files came, in those alone. */
async function erase(
  connection: GraphConnection,
  id: string,
  folders: readonly string[],
): Promise<Erased> {
  const before = await erasedAs(connection, id);
  if (before === undefined)
    return erasePerson(connection, id, `borttagen-person-${randomBytes(4).toString('hex')}`);
  const { below, checked } = readLandscape(folders);
  const facts = [...below, ...checked].map(({ fact }) => fact);
  const persons = facts.filter((fact) => fact.kind === 'PERSON');
  return { erasure: erasureOf(id, before, persons), revisions: 0, perhaps: [] };
}

function told({ erasure, revisions, perhaps }: Erased, files: readonly string[]): string {
  return [
    `The person is erased; "${erasure.newId}" keeps the seats.`,
    `  ${revisions} ${revisions === 1 ? 'revision' : 'revisions'} rewritten, each under a new digest`,
    `  ${files.length} ${files.length === 1 ? 'file' : 'files'} rewritten${files.length > 0 ? `: ${files.join(', ')}` : ''}`,
    ...(perhaps.length > 0
      ? [
          `Read these facts: they still hold the last name, perhaps another's: ${perhaps.join(', ')}`,
        ]
      : []),
    'Backups, the database’s own logs, answers others keep and the history of a version control hold the name; take care of those yourself.',
  ].join('\n');
}
