/** Writes facts into a folder so that, read again, it says just them: what is written stays as it is but for what differs. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from '../../model/changes/change.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import type { Fact } from '../../model/fact.ts';
import { textOfDocument } from '../../model/kept-beside.ts';
import { ownFiles } from '../../model/kinds/landscape.ts';
import { writeWholeFiles } from '../../whole-file.ts';
import type { CheckedFact } from '../checked-fact.ts';
import { readSeed, type SeedReading } from '../read-seed.ts';
import { textPath, writtenText } from '../texts/text-file.ts';
import { fileForNew, newFiles } from './file-for-new.ts';
import { longForm, writtenValue } from './long-form.ts';
import { writtenOwnFile } from './own-files.ts';
import { hasKey, withKey, withoutItem, withoutKey } from './yaml-text.ts';

/** What a folder is to say. */
export interface Wished {
  readonly facts: readonly Fact[];
  /** The folder of a landscape, or `shared`, that a fact not yet written goes to. */
  readonly layerOf: (fact: Fact) => string;
  /** Brings read facts into the form the wished ones have, so that equal ones compare equal. */
  readonly plain: (facts: readonly Fact[]) => readonly Fact[];
}

/** Files by path, with the text they get; an empty text: the file goes. */
export type NewTexts = ReadonlyMap<string, string>;

/** Texts of a folder on the way to what it is to say. */
interface Draft {
  readonly directory: string;
  readonly texts: Map<string, string>;
}

const rounds = 8;
/** From this round on a fact that does not come out right is written anew, in its long form. */
const anewFrom = 4;

/**
 * The texts that make a folder say what is wished. A fact that stands in a short form is changed there, where that can be; what it took over
 * from around it and does not say any longer is written out; what is new is added in its long form.
 */
export function bringIn(directory: string, wished: Wished): NewTexts {
  const draft: Draft = { directory, texts: new Map() };
  let left: readonly Change[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const read = readSeed(directory, draft.texts);
    const changes = changesBetween(wished.plain(read.facts), wished.facts);
    if (changes.length === 0) return draft.texts;
    left = changes;
    step(draft, read, changes, wished, round);
  }
  const ids = [...new Set(left.map(({ fact }) => fact))].slice(0, 10).join(', ');
  throw new Error(`What is published cannot be written into ${directory}: ${ids}.`);
}

function step(
  draft: Draft,
  { checked }: SeedReading,
  changes: readonly Change[],
  wished: Wished,
  round: number,
): void {
  const written = new Map(checked.map((one) => [one.fact.id, one]));
  const target = new Map(wished.facts.map((fact) => [fact.id, fact]));
  const gone = new Set<string>();
  for (const [id, properties] of setIn(changes)) {
    const [one, fact] = [written.get(id), target.get(id)];
    if (one === undefined || fact === undefined) continue;
    const isSet = round < anewFrom && setProperties(draft, one, fact, properties, round > 0);
    if (!isSet) gone.add(id);
  }
  for (const { act, fact } of changes) if (act === 'WITHDRAW') gone.add(fact);
  keepIds(draft, checked, gone, changes);
  removeAll(
    draft,
    [...gone].flatMap((id) => written.get(id) ?? []),
  );
  const fresh = new Set(
    changes
      .filter(({ act, fact }) => act === 'ADD' || (gone.has(fact) && target.has(fact)))
      .map(({ fact }) => fact),
  );
  addAll(
    draft,
    wished.facts.filter(({ id }) => fresh.has(id)),
    wished,
  );
}

/** The properties to set, by fact. */
function setIn(changes: readonly Change[]): Map<string, Set<string>> {
  const set = new Map<string, Set<string>>();
  for (const { act, fact, property } of changes)
    if (act === 'SET' && property !== undefined)
      set.set(fact, (set.get(fact) ?? new Set()).add(property));
  return set;
}

const pathOf = ({ raw }: CheckedFact) => join(raw.file.name);

function textOf({ texts }: Draft, path: string): string {
  return texts.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
}

/** Whether a property is an end of a flow, whose absence is written as a word. */
const isEnd = (property: string) => property === 'giver' || property === 'receiver';

/**
 * Sets properties where the fact is written.
 *
 * @param isExplicit - whether what is to be absent is written as such, since it would be taken over from around
 * @returns false where that cannot be
 */
function setProperties(
  draft: Draft,
  one: CheckedFact,
  fact: Fact,
  properties: ReadonlySet<string>,
  isExplicit: boolean,
): boolean {
  const { raw } = one;
  const path = pathOf(one);
  let text: string | undefined = textOf(draft, path);
  for (const property of properties) {
    if (property === textOfDocument) {
      writeText(draft, fact, raw.file.place[0] ?? '');
      continue;
    }
    if (ownFiles.some((file) => file === property)) {
      writeOwnFile(draft, one, fact, property);
      continue;
    }
    const value = (fact as unknown as Record<string, unknown>)[property];
    const { basis, uncertain } = raw.given;
    const layer = raw.file.place[0] ?? '';
    const around = { basis, uncertain };
    const keys = writtenValue(fact.kind, property, value ?? [], layer, around);
    const isWhole = property === 'text' && text !== undefined && hasKey(text, raw.path, 'text');
    for (const [key, put] of Object.entries(isWhole ? { text: value } : keys)) {
      if (text === undefined) return false;
      if (value !== undefined) text = withKey(text, raw.path, key, put);
      else if (isExplicit) text = withKey(text, raw.path, key, isEnd(property) ? 'unstated' : null);
      else if (hasKey(text, raw.path, key)) text = withoutKey(text, raw.path, key);
    }
    if (property === 'landscapes' && Object.keys(keys).length === 0 && text !== undefined)
      text = hasKey(text, raw.path, 'landscapes') ? withoutKey(text, raw.path, 'landscapes') : text;
  }
  if (text === undefined) return false;
  draft.texts.set(path, text);
  return true;
}

/** A fact whose id was made of what it said keeps that id: it is written out. */
function keepIds(
  draft: Draft,
  checked: readonly CheckedFact[],
  gone: Set<string>,
  changes: readonly Change[],
): void {
  const set = setIn(changes);
  const derived = checked.filter(({ fact, raw }) => set.has(fact.id) && !raw.origins.has('id'));
  if (derived.length === 0) return;
  const now = readSeed(draft.directory, draft.texts);
  const there = new Set(now.facts.map(({ id }) => id));
  const at = new Map(
    now.checked.map((one) => [`${pathOf(one)} ${JSON.stringify(one.raw.path)}`, one]),
  );
  for (const one of derived) {
    const { id } = one.fact;
    const other = at.get(`${pathOf(one)} ${JSON.stringify(one.raw.path)}`);
    if (there.has(id) || gone.has(id) || other === undefined) continue;
    const text = withKey(textOf(draft, pathOf(one)), one.raw.path, 'id', id);
    if (text !== undefined) draft.texts.set(pathOf(one), text);
  }
}

/** Takes facts out, the last of a file first, so that the places of the others hold. */
function removeAll(draft: Draft, facts: readonly CheckedFact[]): void {
  const lastFirst = [...facts].sort((a, b) => comparePlaces(b, a));
  for (const one of lastFirst) {
    const path = pathOf(one);
    const { path: place } = one.raw;
    const key = place.at(-1);
    const text = textOf(draft, path);
    const rest =
      typeof key === 'string'
        ? withoutKey(text, place.slice(0, -1), key)
        : withoutItem(text, place);
    draft.texts.set(path, place.length === 0 ? '' : (rest ?? text));
    writeText(draft, { ...one.fact, passages: [] } as Fact, one.raw.file.place[0] ?? '');
  }
}

function comparePlaces(a: CheckedFact, b: CheckedFact): number {
  const [one, other] = [a.raw.path, b.raw.path];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const [x, y] = [one[at], other[at]];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return one.length - other.length;
}

/** Adds facts in their long form, to each file all at once. */
function addAll({ directory, texts }: Draft, facts: readonly Fact[], { layerOf }: Wished): void {
  const files = newFiles((path) => textOf({ directory, texts }, path));
  for (const fact of facts) {
    const layer = layerOf(fact);
    files.put(fileForNew(directory, layer, fact, files.takes), longForm(fact, layer));
    writeText({ directory, texts }, fact, layer);
    if (fact.kind !== 'LANDSCAPE') continue;
    for (const file of ownFiles)
      if (fact[file] !== undefined)
        texts.set(join(directory, fact.id, `${file}.yaml`), writtenOwnFile(fact, file));
  }
  for (const [path, text] of files.texts()) texts.set(path, text);
}

function writeOwnFile({ directory, texts }: Draft, one: CheckedFact, fact: Fact, property: string) {
  const file = ownFiles.find((own) => own === property);
  if (fact.kind !== 'LANDSCAPE' || file === undefined) return;
  texts.set(join(directory, one.fact.id, `${file}.yaml`), writtenOwnFile(fact, file));
}

/** Writes the text of a document into its file; a file that holds none goes. */
function writeText({ directory, texts }: Draft, fact: Fact, layer: string): void {
  if (fact.kind !== 'DOCUMENT') return;
  const path = textPath(directory, fact.id, layer, texts);
  const text = writtenText(fact);
  if (text !== '' || existsSync(path) || texts.has(path)) texts.set(path, text);
}

/** Writes the texts, and takes the files away that hold nothing more; returns the paths. */
export function writeTexts(texts: NewTexts): string[] {
  const written = new Map([...texts].filter(([, text]) => text !== ''));
  for (const path of written.keys()) mkdirSync(dirname(path), { recursive: true });
  writeWholeFiles(written);
  for (const [path, text] of texts) if (text === '') rmSync(path, { force: true });
  return [...texts.keys()].sort();
}
