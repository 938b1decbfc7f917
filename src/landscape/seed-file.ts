/** Seed files: found, read and parsed, with the place of every value kept. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { KnowledgeError, type SourcePosition } from '../errors.ts';
import { type Parsed, parseSeedText, syntaxFault } from './parse.ts';

/** One parsed file; `name` is its path as people write it, with forward slashes. */
export interface SeedFile extends Parsed {
  readonly name: string;
  /** Path inside the seed folder, without the ending: `["dalen", "forum-types", "rad"]`. */
  readonly place: readonly string[];
}

const largestBytes = 1_000_000;

/** Texts of files by their path, such as `seed/dalen/forums.yaml`, instead of what lies there. */
export type WrittenFiles = ReadonlyMap<string, string>;

/**
 * All YAML files below the folder, in name order, with the faults of those that cannot be read.
 *
 * @param takes - which of them, by their place in the folder; all where nothing is said
 */
export function readSeedFiles(
  directory: string,
  written: WrittenFiles = new Map(),
  takes: (place: readonly string[]) => boolean = () => true,
): {
  files: SeedFile[];
  faults: KnowledgeError[];
} {
  const files: SeedFile[] = [];
  const faults = unreadFaults(directory);
  const paths = new Set([...seedFilesBelow(directory), ...[...written.keys()].filter(isSeedFile)]);
  for (const path of [...paths].filter((one) => takes(placeIn(directory, one))).sort()) {
    const result = readSeedFile(directory, path, written.get(path));
    if (Array.isArray(result)) faults.push(...result);
    else if (result) files.push(result);
  }
  return { files, faults };
}

/** All that lies below the folder, in name order; what tools keep there (`.git`, `.neo4j`, `node_modules`) is not looked into. */
export function pathsBelow(directory: string): string[] {
  return entriesOf(directory).sort();
}

function entriesOf(directory: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (!entry.isDirectory()) return [path];
    return entry.name.startsWith('.') || entry.name === 'node_modules'
      ? []
      : [path, ...entriesOf(path)];
  });
}

/** The paths of all YAML files below the folder, in name order. */
export function seedFilesBelow(directory: string): string[] {
  return pathsBelow(directory).filter(isSeedFile);
}

const isSeedFile = (path: string) => /\.ya?ml$/.test(path);

/** Files that are named like a seed file, and yet are not read. */
function unreadFaults(directory: string): KnowledgeError[] {
  return pathsBelow(directory).flatMap((path) => {
    const own = basename(path);
    const looksLikeOne = /\.ya?ml/i.test(own) && !own.startsWith('.') && !/\.ya?ml$/.test(own);
    if (!looksLikeOne || !statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const called = `${own.slice(0, own.search(/\.ya?ml/i))}.yaml`;
    const at = { file: nameOf(directory, path), line: 1, column: 1 };
    const says = 'The file is not read: its name does not end in ".yaml".';
    const hint = `Call it "${called}", or move it out of the folder.`;
    return [new KnowledgeError('SEED_UNKNOWN_PLACE', says, { at, hint })];
  });
}

/** A path in the folder as people write it. */
export function nameOf(directory: string, path: string): string {
  const inside = relative(directory, path).replaceAll('\\', '/');
  const folder = directory.replaceAll('\\', '/');
  return folder.endsWith('/') ? folder + inside : `${folder}/${inside}`;
}

/** Folders and name inside the folder, without the ending. */
function placeIn(directory: string, path: string): string[] {
  const inside = relative(directory, path).replaceAll('\\', '/');
  return inside.replace(/\.ya?ml$/, '').split('/');
}

/** The file, or its faults, or nothing where it is a folder, or empty but for comments. */
function readSeedFile(
  directory: string,
  path: string,
  written: string | undefined,
): SeedFile | KnowledgeError[] | undefined {
  const name = nameOf(directory, path);
  const place = placeIn(directory, path);
  const text = written ?? readText(path, { file: name, line: 1, column: 1 });
  if (typeof text !== 'string') return text;
  const parsed = parseSeedText(name, text);
  if (Array.isArray(parsed)) return parsed;
  return parsed.value === undefined ? undefined : { name, place, ...parsed };
}

function readText(path: string, start: SourcePosition): string | KnowledgeError[] | undefined {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (found.isDirectory()) return undefined;
    if (found.size > largestBytes)
      return [syntaxFault('The file is larger than 1 MB.', start, 'Split it by subject.')];
    bytes = readFileSync(path);
  } catch (cause) {
    return [syntaxFault('The file cannot be read.', start, `The system says: ${messageOf(cause)}`)];
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  return [syntaxFault('The file is not UTF-8 text.', start, 'Save it as UTF-8.')];
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
