/** From what a file says to one raw fact after another: groups, inheritance and short forms written out. */
import type { EntityKind } from '../model/fact.ts';
import { isMapping, type Mapping, type RawFact } from './raw-fact.ts';
import type { Path, SeedFile } from './seed-file.ts';
import { derivedId, type ShortForm, shortForms } from './short-forms.ts';

/** What nested facts take over from the fact or group around them unless they say otherwise. */
const inheritable = ['cite', 'standing', 'strength', 'basis', 'uncertain', 'landscapes'] as const;

interface Place {
  readonly file: SeedFile;
  readonly landscapes: readonly string[];
}

/** A value that is not the mapping or list it should be; `says` is the rule. */
export interface Misfit {
  readonly file: SeedFile;
  readonly path: Path;
  readonly says: string;
}

/** Everything one file says, in the order it says it. */
export function expandFile(
  file: SeedFile,
  kind: EntityKind,
  landscapes: readonly string[],
): { facts: RawFact[]; misfits: Misfit[] } {
  const facts: RawFact[] = [];
  const misfits: Misfit[] = [];
  const place: Place = { file, landscapes };
  const out = {
    fact: (fact: RawFact) => facts.push(fact),
    misfit: (path: Path, says: string) => misfits.push({ file, path, says }),
  };
  expandTop(place, kind, file.value, out);
  return { facts, misfits };
}

interface Out {
  fact(fact: RawFact): void;
  misfit(path: Path, says: string): void;
}

function expandTop(place: Place, kind: EntityKind, value: unknown, out: Out): void {
  if (Array.isArray(value)) expandList(place, kind, value, {}, [], out);
  else if (!isMapping(value)) out.misfit([], 'A file holds one fact, a list of facts, or a group.');
  else if (value.id === undefined && value.items !== undefined)
    expandGroup(place, kind, value, out);
  else expandFact(place, kind, value, [], out);
}

function expandGroup(place: Place, kind: EntityKind, value: Mapping, out: Out): void {
  const { items, ...defaults } = value;
  expandList(place, kind, items, defaults, ['items'], out);
}

function expandList(
  place: Place,
  kind: EntityKind,
  list: unknown,
  defaults: Mapping,
  path: Path,
  out: Out,
): void {
  if (!Array.isArray(list))
    return out.misfit(path, 'It must be a list; begin each line with "- ".');
  for (const [at, item] of list.entries()) {
    if (isMapping(item)) expandFact(place, kind, { ...defaults, ...item }, [...path, at], out);
    else out.misfit([...path, at], 'Each item is a fact: lines of "key: value".');
  }
}

/** One fact and, after it, the facts nested in it. */
function expandFact(place: Place, kind: EntityKind, given: Mapping, path: Path, out: Out): void {
  const id = given.id ?? derivedId(kind, given);
  const nested = Object.entries(given).filter(([key]) => isShortForm(kind, key, given));
  const own = Object.fromEntries(
    Object.entries(given).filter(([key]) => !isShortForm(kind, key, given)),
  );
  const landscapes = [...new Set([...place.landscapes, ...listOf(own.landscapes)])];
  const noLandscape = Array.isArray(own.landscapes) && own.landscapes.length === 0;
  out.fact({
    kind,
    file: place.file,
    path,
    given: { ...own, id, landscapes: noLandscape ? [] : landscapes },
  });
  const inherited = pick(own, inheritable);
  for (const [key, value] of nested)
    expandShortForm(place, kind, String(id), key, value, inherited, [...path, key], out);
}

/** `items` of an own id are statements, and `parts` and the like are never plain properties. */
function isShortForm(kind: EntityKind, key: string, given: Mapping): boolean {
  if (!(key in shortForms)) return false;
  return !(kind === 'PARTICIPATION' && key === 'items' && !Array.isArray(given[key]));
}

function expandShortForm(
  place: Place,
  ownerKind: EntityKind,
  owner: string,
  key: string,
  value: unknown,
  inherited: Mapping,
  path: Path,
  out: Out,
): void {
  const form = shortForms[key] as ShortForm;
  const grouped = isMapping(value) && value.items !== undefined;
  const { items, ...common } = grouped ? value : { items: value };
  const list = isMapping(items) && !grouped ? [items] : items;
  const at = grouped ? [...path, 'items'] : path;
  if (!Array.isArray(list))
    return out.misfit(at, `"${key}" holds a list; begin each line with "- ".`);
  for (const [index, item] of list.entries()) {
    const itemPath = isMapping(items) ? at : [...at, index];
    if (!isMapping(item)) {
      out.misfit(itemPath, `Each of "${key}" is a mapping such as { sv: …, en: … }.`);
      continue;
    }
    const full = form.given(owner, { ...inherited, ...common, ...item });
    const kind = form.kind === 'SAME' ? ownerKind : form.kind;
    expandFact(place, kind, { ...full, id: full.id ?? form.id(owner, full) }, itemPath, out);
  }
}

function pick(from: Mapping, keys: readonly string[]): Mapping {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  );
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}
