/** From what a file says to one raw fact after another: groups, inheritance and short forms written out. */
import { Id } from '../model/common.ts';
import type { EntityKind } from '../model/fact.ts';
import type { Path } from './parse.ts';
import { isMapping, type Mapping, type Origins, plainText, type RawFact } from './raw-fact.ts';
import type { SeedFile } from './seed-file.ts';
import { derivedId, type ShortForm, shortForms, slug } from './short-forms.ts';
import { standingOfItsOwn } from './standing-of-its-own.ts';

/** What nested facts take over from the fact or group around them unless they say otherwise. */
const inheritable = ['cite', 'standing', 'strength', 'basis', 'uncertain', 'landscapes'] as const;

interface Place {
  readonly file: SeedFile;
  readonly landscapes: readonly string[];
}

/** Some keys with their values, and where each was written. */
interface Written {
  readonly values: Mapping;
  readonly origins: Origins;
}

const nothing: Written = { values: {}, origins: new Map() };

/** A value that is not the mapping or list it should be. */
export interface Misfit {
  readonly path: Path;
  readonly says: string;
  readonly hint: string;
}

/** Everything one file says, in the order it says it. */
export function expandFile(
  file: SeedFile,
  kind: EntityKind,
  landscapes: readonly string[],
): { facts: RawFact[]; misfits: Misfit[] } {
  const facts: RawFact[] = [];
  const misfits: Misfit[] = [];
  const out = {
    fact: (fact: RawFact) => facts.push(fact),
    misfit: (path: Path, says: string, hint: string) => misfits.push({ path, says, hint }),
  };
  expandTop({ file, landscapes }, kind, file.value, out);
  return { facts, misfits };
}

interface Out {
  fact(fact: RawFact): void;
  misfit(path: Path, says: string, hint: string): void;
}

const fileHint =
  'A file holds one fact, a list of facts, or a group: docs/writing-facts.md shows them.';

function expandTop(place: Place, kind: EntityKind, value: unknown, out: Out): void {
  if (Array.isArray(value)) expandList(place, kind, value, nothing, [], out);
  else if (!isMapping(value)) out.misfit([], 'The file holds no fact.', fileHint);
  else if (value.id === undefined && value.items !== undefined)
    expandGroup(place, kind, value, out);
  else expandFact(place, kind, writtenIn(value, []), [], out);
}

function expandGroup(place: Place, kind: EntityKind, value: Mapping, out: Out): void {
  const { items, ...defaults } = value;
  expandList(place, kind, items, writtenIn(defaults, []), ['items'], out);
}

function expandList(
  place: Place,
  kind: EntityKind,
  list: unknown,
  around: Written,
  path: Path,
  out: Out,
): void {
  if (!Array.isArray(list)) {
    out.misfit(path, '"items" is no list.', 'Begin each item with "- ".');
    return;
  }
  for (const [at, item] of list.entries()) {
    const here = [...path, at];
    if (isMapping(item)) expandFact(place, kind, inside(kind, around, item, here), here, out);
    else out.misfit(here, 'This is no fact.', 'A fact is lines of "key: value".');
  }
}

/** One fact and, after it, the facts nested in it. */
function expandFact(
  place: Place,
  kind: EntityKind,
  { values, origins }: Written,
  path: Path,
  out: Out,
): void {
  const id = values.id ?? derivedId(kind, values);
  const entries = Object.entries(values);
  const own = Object.fromEntries(entries.filter(([key]) => !isShortForm(kind, key, values)));
  const given = { ...own, id, landscapes: landscapesOf(place, own.landscapes) };
  out.fact({ kind, file: place.file, path, given, origins });
  const passedOn = { ...own, cite: wholeCitations(own.cite) };
  const inherited = pick({ values: passedOn, origins }, inheritable);
  const owner = { kind, id: ownerId(place, id, path) };
  for (const [key, value] of entries)
    if (isShortForm(kind, key, values))
      expandShortForm(place, owner, key, value, inherited, origins.get(key) ?? path, out);
}

/**
 * A citation that supports certain properties is about this fact alone. Its place in the list stays, emptied,
 * so that the others are still found where they were written.
 */
function wholeCitations(cite: unknown): unknown {
  const isWhole = (one: unknown) => !isMapping(one) || one.supports === undefined;
  if (!Array.isArray(cite)) return isWhole(cite) ? cite : undefined;
  return cite.map((one) => (isWhole(one) ? one : null));
}

/** An empty list says: in none, whatever the folder. */
function landscapesOf(place: Place, given: unknown): readonly string[] {
  if (Array.isArray(given) && given.length === 0) return [];
  return [...new Set([...place.landscapes, ...listOf(given)])];
}

/** The id nested facts point to; made up where a fact's own is unusable, so that they are still checked. */
export function ownerId({ file }: Pick<Place, 'file'>, id: unknown, path: Path): string {
  if (Id.safeParse(id).success) return id as string;
  return slug(plainText(id), 12) || `without-id-on-line-${file.at(path).line}`;
}

/** `items` of a participation are the items of an agenda, as text. */
function isShortForm(kind: EntityKind, key: string, given: Mapping): boolean {
  if (!Object.hasOwn(shortForms, key)) return false;
  return !(kind === 'PARTICIPATION' && key === 'items' && !Array.isArray(given[key]));
}

function expandShortForm(
  place: Place,
  owner: { readonly kind: EntityKind; readonly id: string },
  key: string,
  value: unknown,
  inherited: Written,
  path: Path,
  out: Out,
): void {
  const form = shortForms[key] as ShortForm;
  const grouped = isMapping(value) && value.items !== undefined;
  const { items, ...common } = grouped ? value : { items: value };
  const single = isMapping(items);
  const at = grouped ? [...path, 'items'] : path;
  const around = over(inherited, writtenIn(common, path));
  if (!single && !Array.isArray(items)) {
    out.misfit(at, `"${key}" is no list.`, `Begin each item with "- ": - ${form.example}`);
    return;
  }
  for (const [index, item] of (single ? [items] : (items as unknown[])).entries()) {
    const here = single ? at : [...at, index];
    if (!isMapping(item)) {
      out.misfit(here, `An item of "${key}" is no mapping.`, `Write it so: ${form.example}`);
      continue;
    }
    const kind = form.kind === 'SAME' ? owner.kind : form.kind;
    const { values, origins } = over(around, writtenIn(item, here));
    const given = standingOfItsOwn(kind, form.given(owner.id, values), item);
    const full = { ...given, id: given.id ?? form.id(owner.id, given) };
    expandFact(place, kind, { values: full, origins }, here, out);
  }
}

/** An item of a list with what it takes over from what is around it. */
function inside(kind: EntityKind, around: Written, item: Mapping, path: Path): Written {
  const { values, origins } = over(around, writtenIn(item, path));
  return { values: standingOfItsOwn(kind, values, item), origins };
}

function writtenIn(values: Mapping, path: Path): Written {
  return { values, origins: new Map(Object.keys(values).map((key) => [key, [...path, key]])) };
}

function over(around: Written, inside: Written): Written {
  return {
    values: { ...around.values, ...inside.values },
    origins: new Map([...around.origins, ...inside.origins]),
  };
}

function pick({ values, origins }: Written, keys: readonly string[]): Written {
  const found = keys.filter((key) => values[key] !== undefined);
  return {
    values: Object.fromEntries(found.map((key) => [key, values[key]])),
    origins: new Map([...origins].filter(([key]) => found.includes(key))),
  };
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(plainText).filter(Boolean);
}
