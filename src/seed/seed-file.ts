/** Seed files: found, read and parsed, with the place of every value kept. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type Document,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { KnowledgeError, type SourcePosition } from '../errors.ts';
import { syntaxWords } from './syntax-words.ts';

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
const deepest = 30;

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
    .sort();
}

/** The file, or its faults, or nothing where it is a folder, or empty but for comments. */
function readSeedFile(directory: string, path: string): SeedFile | KnowledgeError[] | undefined {
  const inside = relative(directory, path).replaceAll('\\', '/');
  const name = `${directory.replaceAll('\\', '/').replace(/\/+$/, '')}/${inside}`;
  const place = inside.replace(/\.ya?ml$/, '').split('/');
  const text = readText(path, { file: name, line: 1, column: 1 });
  return typeof text === 'string' ? parse(name, place, text) : text;
}

function readText(path: string, start: SourcePosition): string | KnowledgeError[] | undefined {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (found.isDirectory()) return undefined;
    if (found.size > largestBytes)
      return [fault('The file is larger than 1 MB.', start, 'Split it by subject.')];
    bytes = readFileSync(path);
  } catch (cause) {
    return [fault('The file cannot be read.', start, `The system says: ${messageOf(cause)}`)];
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  return [fault('The file is not UTF-8 text.', start, 'Save it as UTF-8.')];
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function fault(message: string, at: SourcePosition, hint: string): KnowledgeError {
  return new KnowledgeError('SEED_SYNTAX', message, { at, hint });
}

function parse(
  name: string,
  place: readonly string[],
  text: string,
): SeedFile | KnowledgeError[] | undefined {
  const lines = new LineCounter();
  const position = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: true });
    if (document.errors.length > 0)
      return document.errors.map((error) => {
        const { says, hint } = syntaxWords(error, text);
        return fault(says, position(error.pos[0]), hint);
      });
    const astray = aliasAstray(document);
    if (astray !== undefined)
      return [
        fault(
          `"*${astray.name}" has no "&${astray.name}" before it.`,
          position(astray.offset),
          aliasHint,
        ),
      ];
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // Thousands of nested brackets exhaust the parser's stack; aliases may lead nowhere or to too much.
    return [fault(`The file cannot be taken in: ${messageOf(error)}.`, position(0), writeOut)];
  }
  if (value === null || value === undefined) return undefined;
  if (isTooDeep(value)) return [fault(`More than ${deepest} levels deep.`, position(0), writeOut)];
  return { name, place, value, at: (path, ofKey) => position(offsetOf(document, path, ofKey)) };
}

const aliasHint = 'Put quotes round text that begins with "*".';

/** The first alias whose anchor does not stand before it. */
function aliasAstray(document: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = { name: alias.source, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

const writeOut = 'Write the values out plainly, fewer levels deep.';

function isTooDeep(value: unknown): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > deepest) return true;
    layer = layer.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** The deepest node the path reaches; with `ofKey`, the last key rather than its value. */
function offsetOf(document: Document, path: Path, ofKey = false): number {
  if (ofKey) {
    const key = keyOffset(document, path);
    if (key !== undefined) return key;
  }
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true) as { items?: unknown[] } | undefined;
  const last = path.at(-1);
  for (const item of Array.isArray(parent?.items) ? parent.items : [])
    if (isPair(item) && isScalar(item.key) && item.key.value === last)
      return (item.key as Node).range?.[0];
  return undefined;
}
