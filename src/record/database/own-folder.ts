/** Keeps the folder of a local database to its owner: data and logs hold what is not published, and names that were erased. */
import { chmod, lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the folder, or closes it to others where it stands open; what is in it can then be reached by nobody else. */
export async function ownFolder(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
}

/** Takes from others what an earlier program let them have, on everything in the folder; links are not followed. */
export async function closeToOthers(directory: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isSymbolicLink()) continue;
    const path = join(directory, entry.name);
    await closeOne(path);
    if (entry.isDirectory()) await closeToOthers(path);
  }
}

/** What has gone meanwhile, or belongs to a container, stays as it is: the folder around it is closed. */
async function closeOne(path: string): Promise<void> {
  try {
    const { mode } = await lstat(path);
    if ((mode & 0o077) !== 0) await chmod(path, mode & 0o700);
  } catch (error) {
    if (!['ENOENT', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
