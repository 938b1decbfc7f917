/** Sees to it that something is published before it is served: a folder goes into an empty database, and its own changes into this machine's own. */
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';
import { readLandscape } from '../../landscape/read-seed.ts';
import { ownership } from '../../record/graph/look-over.ts';
import { type Comparison, compare, readPublished } from '../working-copy/compare.ts';
import { folderOf, ownOf } from '../working-copy/folder.ts';
import { type LoadOptions, loadFolder } from '../working-copy/load-folder.ts';
import { readCheckedSeed } from './checked-seed.ts';
import { publicationText } from './load.ts';
import type { OpenDatabase } from './open-database.ts';
import { SeedFaults } from './seed-faults.ts';
import type { Terminal } from './terminal.ts';

/**
 * Publishes what may be published without asking, and says in a line what the folder has to do with what is served.
 *
 * @returns the reading of what was published; undefined when nothing was
 * @throws {@link KnowledgeError} `DATABASE_NOT_OURS`, or the folder's faults where nothing is published yet
 */
export async function publishedFirst(
  terminal: Terminal,
  database: OpenDatabase,
  folders: readonly string[],
): Promise<Reading | undefined> {
  const whose = await ownership(database.connection);
  if (whose === 'FOREIGN')
    throw new KnowledgeError(
      'DATABASE_NOT_OURS',
      'The database holds data this program did not write, and no landscape.',
      {
        hint: 'Name another with NEO4J_DATABASE, or publish first: kompetenslandskap load --beside-others',
      },
    );
  const now = whose === 'EMPTY' ? undefined : await readPublished(database.connection);
  if (now?.revisions[0] === undefined) return publishAll(terminal, database, folders);
  const directory = ownOf(folders);
  const reading = readLandscape(folders);
  const served = `revision ${now.revisions[0].number} is served`;
  if (reading.facts.length === 0) {
    terminal.out(`Folder: no facts lie in ${directory}; ${served}. "pull" writes it there.`);
    return undefined;
  }
  if (reading.faults.length > 0) {
    terminal.out(`Folder: ${directory} has faults ("check" tells them); ${served}.`);
    return undefined;
  }
  const folder = folderOf(folders, reading, database.home);
  const isOfEarlierRelease = database.local && now.database === undefined;
  const base = isOfEarlierRelease ? now.revisions[0].number : undefined;
  const comparison = await compare(database.connection, folder, now, { base });
  const isOwn = database.local && comparison.base !== undefined;
  if (isOwn && comparison.ours.made.length > 0 && comparison.ours.conflicts.length === 0)
    return publishOwn(terminal, database, comparison, { base });
  terminal.out(`Folder: ${standing(comparison)}; ${served}.`);
  return undefined;
}

/** What the folder has to do with what is published, and what to do about it. */
function standing({ folder, base, ours, theirs }: Comparison): string {
  const { directory } = folder;
  if (base === undefined)
    return `${directory} is not what is published here, and was never in step with it ("status" tells more, "load" or "pull" bring them together)`;
  if (ours.made.length > 0 || ours.conflicts.length > 0)
    return `${directory} holds changes that are not published ("status" shows them, "load" publishes them)`;
  if (theirs.made.length > 0)
    return `${directory} lacks what others published ("pull" brings it in)`;
  return `${directory} is in step`;
}

async function publishAll(
  terminal: Terminal,
  database: OpenDatabase,
  folders: readonly string[],
): Promise<Reading | undefined> {
  const reading = readCheckedSeed(folders);
  const { facts, files, warnings } = reading;
  const odd = warnings.length > 0 ? `, ${warnings.length} odd (see "check")` : '';
  terminal.out(`Folder: ${facts.length} facts in ${files} files are well-formed${odd}.`);
  return publishFolder(terminal, database, folderOf(folders, reading, database.home), {});
}

/** The folder's own changes; where they cannot go in without being asked about, what is published is served. */
async function publishOwn(
  terminal: Terminal,
  database: OpenDatabase,
  comparison: Comparison,
  how: Partial<LoadOptions>,
): Promise<Reading | undefined> {
  try {
    return await publishFolder(terminal, database, comparison.folder, how);
  } catch (error) {
    if (!(error instanceof KnowledgeError) && !(error instanceof SeedFaults)) throw error;
    terminal.out(
      `Folder: ${comparison.folder.directory} is not published, what is published is served ("load" tells what to do). ${error.message}`,
    );
    return undefined;
  }
}

async function publishFolder(
  terminal: Terminal,
  { connection, address }: OpenDatabase,
  folder: Comparison['folder'],
  how: Partial<LoadOptions>,
): Promise<Reading | undefined> {
  let known: Reading | undefined;
  const { publication } = await loadFolder(connection, folder, {
    ...how,
    now: new Date().toISOString(),
    at: address.uri,
    read: (reading) => {
      known = reading;
    },
  });
  terminal.out(publicationText(publication));
  return known;
}
