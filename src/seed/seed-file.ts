/** Seed files: found, read and parsed, with the place of every value kept. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { KnowledgeError, type SourcePosition } from '../errors.ts';

/** Where in a file's tree a value stands: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** One parsed file; `name` is its path as people write it, with forward slashes. */
export interface SeedFile {
  readonly name: string;
  /** Path inside the seed folder, without the ending: `["sormland", "forum-types", "programrad"]`. */
  readonly place: readonly string[];
  readonly value: unknown;
  /** Line and column of the value at a path, or of the nearest thing around it; `ofKey` asks for its key. */
  at(path: Path, ofKey?: boolean): SourcePosition;
}

const largestBytes = 1_000_000;

/** All YAML files below the folder, in name order, with the faults of those that cannot be read. */
export function readSeedFiles(directory: string): {
  files: SeedFile[];
  faults: KnowledgeError[];
} {
  const files: SeedFile[] = [];
  const faults: KnowledgeError[] = [];
  for (const path of yamlFiles(directory)) {
    const result = readSeedFile(directory, path);
    if (Array.isArray(result)) faults.push(...result);
    else if (result) files.push(result);
  }
  return { files, faults };
}

function yamlFiles(directory: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(directory, { recursive: true }) as string[];
  } catch {
    return [];
  }
  return entries
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** The file, or its faults, or nothing where it is empty but for comments. */
function readSeedFile(directory: string, path: string): SeedFile | KnowledgeError[] | undefined {
  const inside = relative(directory, path).replaceAll('\\', '/');
  const name = `${directory.replace(/\/$/, '')}/${inside}`;
  const place = inside.replace(/\.ya?ml$/, '').split('/');
  const start = { file: name, line: 1, column: 1 };
  if (statSync(path).size > largestBytes)
    return [fault('The file is larger than 1 MB.', start, 'Split it by subject.')];
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD') || text.includes('\0'))
    return [fault('The file is not UTF-8 text.', start, 'Save it as UTF-8.')];
  return parse(name, place, text);
}

function fault(message: string, at: SourcePosition, hint?: string): KnowledgeError {
  return new KnowledgeError('SEED_SYNTAX', message, hint ? { at, hint } : { at });
}

function parse(
  name: string,
  place: readonly string[],
  text: string,
): SeedFile | KnowledgeError[] | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: true });
  const position = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0)
    return document.errors.map((error) =>
      fault(
        `${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
        position(error.pos[0]),
        syntaxHint(error.code),
      ),
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return [fault((error as Error).message, position(0), 'Write the values out.')];
  }
  if (value === null || value === undefined) return undefined;
  return { name, place, value, at: (path, ofKey) => position(offsetOf(document, path, ofKey)) };
}

function syntaxHint(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two keys.';
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  return 'Put quotes round text that holds ": ", "#", quotes or brackets, and check the indentation.';
}

/** The deepest node the path reaches; with `ofKey`, the last key rather than its value. */
function offsetOf(document: Document, path: Path, ofKey = false): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (ofKey && depth === path.length && depth > 0) {
      const key = keyOffset(document, path);
      if (key !== undefined) return key;
    }
    if (node?.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true) as { items?: unknown[] } | undefined;
  const last = path.at(-1);
  for (const item of parent?.items ?? [])
    if (isPair(item) && isScalar(item.key) && item.key.value === last)
      return (item.key as Node).range?.[0];
  return undefined;
}
