/** `pull`: what is published, into the files of the folder. */
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { identified } from '../../record/revisions/read-revision.ts';
import { changeLines } from '../working-copy/briefly.ts';
import { compare, type PublishedNow, readPublished } from '../working-copy/compare.ts';
import { theirsText } from '../working-copy/comparison-text.ts';
import { ownOf, readFolder } from '../working-copy/folder.ts';
import { type Pulled, pullFolder, type Side } from '../working-copy/pull-folder.ts';
import { whereaboutsOf } from '../working-copy/whereabouts.ts';
import { foldersMeant } from './folders.ts';
import { revisionNumber } from './load.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

interface Options {
  readonly mine?: boolean;
  readonly theirs?: boolean;
  readonly base?: number;
  readonly dryRun?: boolean;
}

/** Adds `pull`. */
export function pullCommand(command: Command, run: Run): Command {
  return command
    .option('--mine', 'where both changed the same, keep what the folder says')
    .option('--theirs', 'where both changed the same, take what is published')
    .option(
      '--base <revision>',
      'what the folder was made from, where it does not know',
      revisionNumber,
    )
    .option('--dry-run', 'only tell what would be brought in')
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap pull\n  kompetenslandskap pull --folder an-empty-folder',
    )
    .action((options: Options) =>
      run((terminal, config) => {
        const side = sideOf(options);
        return withDatabase(terminal, config, async (database) => {
          const { connection, home, address } = database;
          const { base, dryRun } = options;
          const folders = foldersMeant(config);
          const folder = readFolder(folders, home);
          const now = await publishedNow(connection);
          const comparison = await compare(connection, folder, now, { base });
          if (dryRun) return terminal.out(theirsText(comparison));
          const pulled = pullFolder(comparison, side, home === undefined ? address.uri : undefined);
          const revision = comparison.now.revisions[0]?.number ?? 0;
          terminal.out(pulledText(pulled, ownOf(folders), revision, whereaboutsOf(database)));
        });
      }),
    );
}

/** What is published, in a database that has an id for the folder to remember. */
async function publishedNow(connection: GraphConnection): Promise<PublishedNow> {
  const now = await readPublished(connection);
  const isUnknown = now.revisions.length > 0 && now.database === undefined;
  return isUnknown ? { ...now, database: await identified(connection) } : now;
}

function sideOf({ mine, theirs }: Options): Side | undefined {
  if (mine && theirs)
    throw new KnowledgeError('BAD_USER_INPUT', 'Either --mine or --theirs can be kept, not both.');
  if (mine) return 'MINE';
  return theirs ? 'THEIRS' : undefined;
}

const mostFiles = 20;

function pulledText(
  { files, changes }: Pulled,
  directory: string,
  revision: number,
  where: string,
): string {
  const head = `${directory} holds revision ${revision} of ${where}, with what it changed itself.`;
  if (files.length === 0) return `${head} No file had to be written.`;
  const more = files.length > mostFiles ? `\n  and ${files.length - mostFiles} more` : '';
  const written = files.slice(0, mostFiles).map((file) => `  ${file}`);
  return [head, ...changeLines(changes), 'Written:', ...written].join('\n') + more;
}
