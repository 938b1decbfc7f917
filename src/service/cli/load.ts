/** `load`: publishes what the folder changed on top of what is published. */
import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../config.ts';
import { KnowledgeError } from '../../errors.ts';
import { ownership } from '../../record/graph/look-over.ts';
import type { Publication } from '../../record/revisions/publish.ts';
import { compare, readPublished } from '../working-copy/compare.ts';
import { oursText } from '../working-copy/comparison-text.ts';
import { databasesNamed, type Folder, folderOf, ownOf } from '../working-copy/folder.ts';
import { type Loaded, loadFolder, needLoadable } from '../working-copy/load-folder.ts';
import { readersOf, whereaboutsOf } from '../working-copy/whereabouts.ts';
import { readCheckedSeed } from './checked-seed.ts';
import { foldersMeant } from './folders.ts';
import { type OpenDatabase, withDatabase } from './open-database.ts';
import type { Run } from './run.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly author?: string;
  readonly message?: string;
  readonly base?: number;
  readonly parent?: number;
  readonly revive?: readonly string[];
  readonly withdraw?: readonly string[];
  readonly local?: boolean;
  readonly besideOthers?: boolean;
  readonly json?: boolean;
  readonly report?: string;
  readonly landscape?: string;
  readonly kind?: string;
}

/** A revision's number, as typed. */
export function revisionNumber(typed: string): number {
  if (!/^\d{1,9}$/.test(typed))
    throw new InvalidArgumentError('It must be the number of a revision.');
  return Number(typed);
}

/** Adds `load`. A database with others' data is written to only when told so. */
export function loadCommand(command: Command, run: Run): Command {
  return command
    .argument('[file]', 'a workbook (.xlsx) or rows of one kind (.csv), in place of the folder')
    .option('--dry-run', 'only tell what would be published')
    .option('--message <text>', 'why, for those who read the list of revisions')
    .option('--author <name>', 'who publishes; the user of this system unless said')
    .option('--revive <ids...>', 'withdrawn facts that come back changed')
    .option('--withdraw <landscapes...>', 'landscapes of which more than a tenth may be withdrawn')
    .option(
      '--base <revision>',
      'what the folder was made from, where it does not know',
      revisionNumber,
    )
    .option('--parent <revision>', 'only if this revision is still the current one', revisionNumber)
    .option('--local', "into this machine's own database, though the folder is published elsewhere")
    .option('--beside-others', 'also into a database that holds data of others')
    .option('--report <file>', 'write the file back, with what came of each of its rows')
    .option('--landscape <id>', 'of which landscape the rows of a file are, where it does not say')
    .option('--kind <name>', 'which kind the rows of a .csv file are, where its name does not say')
    .option('--json', 'print what was published as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap load --dry-run\n  kompetenslandskap load --message "Rådets möte i maj"\n  kompetenslandskap load karta.xlsx --dry-run --report svar.xlsx',
    )
    .action((file: string | undefined, options: Options) =>
      run(async (terminal, config) => {
        if (file !== undefined) return loadOneFile(terminal, config, file, options);
        const folders = foldersMeant(config);
        const reading = readCheckedSeed(folders);
        needHere(ownOf(folders), options, config.NEO4J_URI);
        return withDatabase(terminal, config, async (database) => {
          await needOurs(database, options);
          const folder = folderOf(folders, reading, database.home);
          await (options.dryRun ? tellOnly : load)(terminal, database, folder, options);
        });
      }),
    );
}

/** A file says itself what it was made from, and so needs no folder. */
async function loadOneFile(
  terminal: Terminal,
  config: Config,
  file: string,
  { revive, withdraw, author = userOfSystem(), ...options }: Options,
): Promise<number> {
  const { loadFile, readFile } = await import('./load-file.ts');
  const tables = await readFile(file, options.kind);
  return withDatabase(terminal, config, (database) =>
    loadFile(terminal, database, tables, {
      ...options,
      ...{ author, revived: revive, withdrawing: withdraw },
    }),
  );
}

/** A folder that is published in a database others read does not go to this machine's own by a forgotten setting. */
function needHere(folder: string, { local }: Options, uri: string | undefined): void {
  const [elsewhere] = databasesNamed(folder);
  if (uri !== undefined || local || elsewhere === undefined) return;
  throw new KnowledgeError(
    'LOAD_ELSEWHERE',
    `"${folder}" is published in ${elsewhere.at ?? 'another database'}; without NEO4J_URI this would publish it on this machine alone.`,
    { hint: 'Set NEO4J_URI, or say --local where this machine is meant.' },
  );
}

async function needOurs({ connection }: OpenDatabase, { besideOthers }: Options): Promise<void> {
  if ((await ownership(connection)) !== 'FOREIGN' || besideOthers) return;
  throw new KnowledgeError(
    'DATABASE_NOT_OURS',
    'The database holds data this program did not write, and no landscape yet.',
    { hint: 'Name another with NEO4J_DATABASE, or say --beside-others.' },
  );
}

async function tellOnly(
  terminal: Terminal,
  database: OpenDatabase,
  folder: Folder,
  { json, base, revive, withdraw }: Options,
): Promise<void> {
  const { connection } = database;
  const how = { base, revived: revive, withdrawing: withdraw };
  const comparison = await compare(connection, folder, await readPublished(connection), how);
  await needLoadable(connection, comparison, how);
  const { made } = comparison.ours;
  if (json)
    return terminal.out(JSON.stringify({ where: whereaboutsOf(database), changes: made }, null, 2));
  terminal.out(`Nothing is published. In ${whereaboutsOf(database)}:\n${oursText(comparison)}`);
}

async function load(
  terminal: Terminal,
  database: OpenDatabase,
  folder: Folder,
  { json, base, parent, revive, withdraw, author = userOfSystem(), message }: Options,
): Promise<void> {
  const loaded = await loadFolder(database.connection, folder, {
    ...{ base, revived: revive, withdrawing: withdraw, author, message },
    ...(parent === undefined ? {} : { parent }),
    now: new Date().toISOString(),
    at: database.address.uri,
  });
  const [where, readers] = [whereaboutsOf(database), await readersOf(database)];
  if (json) return terminal.out(JSON.stringify({ ...loaded.publication, where, readers }, null, 2));
  terminal.out(loadedText(loaded, where, readers));
}

/** Who is logged in; undefined where the system does not know. */
function userOfSystem(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

function loadedText(
  { publication, comparison, isRemembered }: Loaded,
  where: string,
  readers: string,
): string {
  const lacking = new Set(comparison.theirs.made.map(({ fact }) => fact)).size;
  return [
    publicationText(publication),
    `It is in ${where}. ${readers}`,
    ...(lacking > 0
      ? [`The folder lacks ${lacking} facts as they are published: pull brings them in.`]
      : []),
    ...(isRemembered ? [] : ['The folder cannot be written to and does not remember it.']),
  ].join('\n');
}

const mostNamed = 10;

/** What a publication added, changed and removed; the first ids of each by name. */
export function publicationText({ revision, unchanged, changes }: Publication): string {
  if (unchanged) return `Nothing is new: revision ${revision} holds all that the folder says.`;
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
