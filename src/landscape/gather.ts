/** What files say, gathered one after the other before anything is looked at together. */
import { KnowledgeError } from '../errors.ts';
import { didYouMean } from '../model/nearest.ts';
import type { CheckedFact } from './checked-fact.ts';
import { expandFile, ownerId } from './expand.ts';
import { type Grouped, readGroups } from './groups.ts';
import { isLayersFile } from './layers.ts';
import { isOwnFile } from './own-file.ts';
import { placeNames, placeOfFile } from './place-of-file.ts';
import { plainText } from './raw-fact.ts';
import type { SeedFile } from './seed-file.ts';
import { readShape } from './shape.ts';
import type { ShapeFault } from './shape-faults.ts';
import { readSuggestions, type Suggested } from './suggestions.ts';
import type { TextFile } from './texts/text-file.ts';
import { isWithdrawnFile, readWithdrawn, type Withdrawn } from './withdrawn.ts';
import { readWords, type Worded } from './words.ts';

/** What has been gathered so far, file by file. */
export interface Gathered {
  readonly facts: CheckedFact[];
  readonly faults: KnowledgeError[];
  readonly withdrawn: Withdrawn[];
  readonly suggested: Suggested[];
  readonly worded: Worded[];
  readonly grouped: Grouped[];
  readonly texts: TextFile[];
  /** Ids of facts with faults of their own: what points to them is not also told. */
  readonly refused: Set<string>;
  /** Faults of shape, before it is known which ids there are. */
  readonly misshapen: ShapeFault[];
  /** The ids of all facts, also of those with faults. */
  readonly ids: Set<string>;
  /** Paths of files of which something could not be read. */
  readonly unread: Set<string>;
}

export const nothingGathered = (): Gathered => ({
  facts: [],
  faults: [],
  withdrawn: [],
  suggested: [],
  worded: [],
  grouped: [],
  texts: [],
  refused: new Set(),
  misshapen: [],
  ids: new Set(),
  unread: new Set(),
});

/** Adds what a file says. */
export function gatherFile(
  file: SeedFile,
  {
    facts,
    faults,
    withdrawn,
    suggested,
    worded,
    grouped,
    refused,
    misshapen,
    ids,
    unread,
  }: Gathered,
): void {
  if (isWithdrawnFile(file)) {
    const read = readWithdrawn(file);
    withdrawn.push(...read.rows);
    faults.push(...read.faults);
    return;
  }
  // What it says was followed before any file was read.
  if (isLayersFile(file)) return;
  if (isOwnFile(file, 'suggestions')) {
    const read = readSuggestions(file);
    suggested.push(...read.suggested);
    faults.push(...read.faults);
    return;
  }
  if (isOwnFile(file, 'words')) {
    const read = readWords(file);
    worded.push(...read.worded);
    faults.push(...read.faults);
    return;
  }
  if (isOwnFile(file, 'groups')) {
    const read = readGroups(file);
    grouped.push(...read.grouped);
    faults.push(...read.faults);
    return;
  }
  const place = placeOfFile(file.place);
  if (place === undefined) {
    faults.push(unknownPlace(file));
    unread.add(file.name);
    return;
  }
  const expanded = expandFile(file, place.kind, place.landscapes);
  if (expanded.misfits.length > 0) unread.add(file.name);
  for (const { path, says, hint } of expanded.misfits)
    faults.push(new KnowledgeError('SEED_SHAPE', says, { at: file.at(path), hint }));
  for (const raw of expanded.facts) {
    const result = readShape(raw);
    ids.add(plainText(raw.given.id));
    if (Array.isArray(result)) {
      misshapen.push(...result);
      refused.add(ownerId(raw, raw.given.id, raw.path));
    } else facts.push({ fact: result, raw });
  }
}

function unknownPlace(file: SeedFile): KnowledgeError {
  const folder = file.place[1] ?? file.place[0] ?? '';
  const hint =
    didYouMean(
      folder,
      placeNames.map((id) => ({ id })),
    ) ?? 'A file lies at <landscape or shared>/<kind>…: docs/writing-facts.md lists the kinds.';
  return new KnowledgeError('SEED_UNKNOWN_PLACE', `No kind of fact is called "${folder}".`, {
    at: file.at([]),
    hint,
  });
}
