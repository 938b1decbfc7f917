/** YAML text to plain values, with the place of every value kept. */
import {
  type Document,
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Range,
  visit,
} from 'yaml';
import { KnowledgeError, type SourcePosition } from '../errors.ts';
import { unsayableIn } from '../model/unsayable.ts';
import { syntaxWords } from './syntax-words.ts';

/** Where in a file's tree a value stands: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** What a text says; `value` is undefined where it says nothing. */
export interface Parsed {
  readonly value: unknown;
  /** Line and column of the value at a path, or of the nearest thing around it; `ofKey` asks for its key. */
  at(path: Path, ofKey?: boolean): SourcePosition;
  /** Whether a key stands without ":", as the rest of a text does that is torn at a comma. */
  isBare(path: Path): boolean;
}

/** What keeps a text from being read, and at which character. */
interface Trouble {
  readonly says: string;
  readonly offset: number;
  readonly hint: string;
}

const deepest = 30;
const writeOut = 'Write the values out plainly, fewer levels deep.';

/** A fault of a file as such. */
export function syntaxFault(message: string, at: SourcePosition, hint: string): KnowledgeError {
  return new KnowledgeError('SEED_SYNTAX', message, { at, hint });
}

/** @param file - the name to tell faults by */
export function parseSeedText(file: string, text: string): Parsed | KnowledgeError[] {
  const lines = new LineCounter();
  const position = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: true,
    logLevel: 'error',
  });
  const read = readValue(document, text);
  if ('troubles' in read)
    return read.troubles.map(({ says, offset, hint }) => syntaxFault(says, position(offset), hint));
  const value = read.value ?? undefined;
  return {
    value,
    at: (path, ofKey) => position(offsetOf(document, path, ofKey)),
    isBare: (path) => pairAt(document, path)?.value === null,
  };
}

function readValue(document: Document, text: string): { value: unknown } | { troubles: Trouble[] } {
  if (document.errors.length > 0)
    return {
      troubles: ownErrors(document).map((error) => ({
        ...syntaxWords(error, text),
        offset: error.pos[0],
      })),
    };
  const unsayable = allUnsayable(document, text);
  if (unsayable.length > 0) return { troubles: unsayable };
  const value = plainValue(document);
  if (value !== tooMuch && !isTooDeep(value)) return { value };
  const says = value === tooMuch ? 'Aliases repeat too much.' : `More than ${deepest} levels deep.`;
  return { troubles: [{ says, offset: 0, hint: writeOut }] };
}

/** After the first thing it cannot read the parser only guesses; a key that stands twice leads nothing astray. */
function ownErrors({ errors }: Document): Document['errors'] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

const tooMuch = Symbol('too much');

function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // The parser throws a ReferenceError where aliases of aliases would grow without end.
    if (error instanceof ReferenceError && error.message.includes('alias')) return tooMuch;
    throw error;
  }
}

/** Well-formed, and yet nothing a fact can say: an alias without its anchor, a key that is a list or mapping, signs nobody sees. */
function allUnsayable(document: Document, text: string): Trouble[] {
  const found: Trouble[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      const says = `"*${alias.source}" has no "&${alias.source}" before it.`;
      const hint = 'Put quotes round text that begins with "*".';
      found.push({ says, offset: alias.range?.[0] ?? 0, hint });
      return undefined;
    },
    Scalar(_key, { value, range }) {
      const unsayable = typeof value === 'string' ? unsayableIn(value) : undefined;
      if (typeof value !== 'string' || unsayable === undefined) return undefined;
      const { says, hint, at } = unsayable;
      found.push({ says, offset: offsetIn(text, range, value.charAt(at)), hint });
      return undefined;
    },
    Pair(_key, { key }) {
      if (!isCollection(key)) return undefined;
      const hint = 'Put quotes round text that begins with "{" or "[".';
      found.push({ says: 'A key is a list or a mapping.', offset: key.range?.[0] ?? 0, hint });
      return visit.SKIP;
    },
  });
  return found;
}

/** Where a sign stands in the text of a scalar; its beginning where it is written as an escape. */
function offsetIn(text: string, range: Range | null | undefined, sign: string): number {
  const [start, end] = range ?? [0, 0];
  const at = text.indexOf(sign, start);
  return at >= start && at < end ? at : start;
}

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
  return (pairAt(document, path)?.key as Node | undefined)?.range?.[0];
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const parent = document.getIn(path.slice(0, -1), true) as { items?: unknown[] } | undefined;
  const items = Array.isArray(parent?.items) ? parent.items : [];
  return items.filter(isPair).find(({ key }) => isScalar(key) && key.value === path.at(-1));
}
