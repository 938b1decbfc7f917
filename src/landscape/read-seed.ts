/** The seed folder read whole: checked facts, or every fault with its place. */
import { KnowledgeError } from '../errors.ts';
import type { Fact } from '../model/fact.ts';
import { type LayersApart, layersApart } from '../model/layer.ts';
import { didYouMean } from '../model/nearest.ts';
import type { CheckedFact, FactsById, Ids } from './checked-fact.ts';
import { circleFaults } from './checks/circles.ts';
import { citationFaults } from './checks/citations.ts';
import { dateFaults } from './checks/dates.ts';
import { duplicateFaults, reusedIdFaults } from './checks/duplicates.ts';
import { withIdMeant } from './checks/meant-ids.ts';
import { ofNoLandscape } from './checks/own-files.ts';
import { referenceFaults } from './checks/references.ts';
import { suggestionFaults } from './checks/suggestions.ts';
import { supportsFaults } from './checks/supports.ts';
import { oddities, type SeedWarning } from './checks/warnings.ts';
import { expandFile, ownerId } from './expand.ts';
import { isOwnFile } from './own-file.ts';
import { placeNames, placeOfFile } from './place-of-file.ts';
import { plainText } from './raw-fact.ts';
import { readSeedFiles, type SeedFile, type WrittenFiles } from './seed-file.ts';
import { readShape } from './shape.ts';
import type { ShapeFault } from './shape-faults.ts';
import { exampleNames, readSuggestions, type Suggested, withSuggestions } from './suggestions.ts';
import { toldOnce } from './told-once.ts';
import { unreadIds } from './unread-ids.ts';
import { isWithdrawnFile, readWithdrawn, type Withdrawn } from './withdrawn.ts';
import { readWords, type Worded, withWords } from './words.ts';

/** What a seed folder says. With faults, `facts` is what could be read and must not be published. */
export interface SeedReading {
  readonly facts: readonly Fact[];
  /** All faults, by file and line. */
  readonly faults: readonly KnowledgeError[];
  /** What looks odd, by file and line. */
  readonly warnings: readonly SeedWarning[];
  readonly files: number;
  /** The ids that were taken back. */
  readonly takenBack: readonly string[];
  /** What took the place of each of these, where something did. */
  readonly replacements: ReadonlyMap<string, readonly string[]>;
  /** The facts with where each was written. */
  readonly checked: readonly CheckedFact[];
  /** The layers the folder holds, and the facts that lie in another than their landscapes say. */
  readonly layers: readonly string[];
  readonly apart: LayersApart;
}

/** What has been gathered so far, file by file. */
interface Gathered {
  readonly facts: CheckedFact[];
  readonly faults: KnowledgeError[];
  readonly withdrawn: Withdrawn[];
  readonly suggested: Suggested[];
  readonly worded: Worded[];
  /** Ids of facts with faults of their own: what points to them is not also told. */
  readonly refused: Set<string>;
  /** Faults of shape, before it is known which ids there are. */
  readonly misshapen: ShapeFault[];
  /** The ids of all facts, also of those with faults. */
  readonly ids: Set<string>;
  /** Paths of files of which something could not be read. */
  readonly unread: Set<string>;
}

/**
 * Reads and checks every YAML file below the folder; nothing is thrown before all is read.
 *
 * @param written - texts by path that are read in the place of what the files hold
 */
export function readSeed(directory: string, written: WrittenFiles = new Map()): SeedReading {
  const { files, faults } = readSeedFiles(directory, written);
  const gathered: Gathered = {
    facts: [],
    faults,
    withdrawn: [],
    suggested: [],
    worded: [],
    refused: new Set(),
    misshapen: [],
    ids: new Set(),
    unread: new Set(faults.flatMap(({ at }) => at?.file ?? [])),
  };
  for (const file of files) readFile(file, gathered);
  const { facts, withdrawn, suggested, worded, misshapen, ids } = gathered;
  const unread = unreadIds(gathered.unread, written);
  const refused = { has: (id: string) => gathered.refused.has(id) || unread.has(id) };
  const wordFiles = worded.map(({ file }) => file);
  if (facts.length === 0 && faults.length === 0) faults.push(empty(directory));
  const byId = new Map([...facts].reverse().map((checked) => [checked.fact.id, checked]));
  faults.push(
    ...misshapen.map((fault) => withIdMeant(fault, byId)),
    ...duplicateFaults(facts),
    ...reusedIdFaults(facts, withdrawn),
    ...faultsAmong(facts, byId, refused),
    ...suggestionFaults(suggested, byId, refused, exampleNames()),
    ...ofNoLandscape('words', wordFiles, byId, refused),
  );
  const checked = withWords(withSuggestions(facts, suggested), worded);
  const lying = checked.map(({ fact, raw }) => [fact, raw.file.place[0] ?? ''] as const);
  return {
    checked,
    layers: [...new Set(lying.map(([, layer]) => layer))].sort(),
    apart: layersApart(lying),
    facts: checked.map(({ fact }) => fact),
    faults: toldOnce(
      faults.sort((a, b) => byPlace(a.at, b.at)),
      ids,
    ),
    warnings: oddities(facts, byId).sort((a, b) => byPlace(a.at, b.at)),
    files: files.length,
    takenBack: withdrawn.map(({ id }) => id),
    replacements: new Map(
      withdrawn.flatMap(({ id, replacedBy }) =>
        replacedBy === undefined ? [] : [[id, replacedBy] as const],
      ),
    ),
  };
}

/** What is wrong with facts seen together, wherever each came from. */
export function faultsAmong(
  facts: readonly CheckedFact[],
  byId: FactsById,
  refused: Ids = new Set(),
): KnowledgeError[] {
  return [
    ...referenceFaults(facts, byId, refused),
    ...citationFaults(facts, byId, refused),
    ...supportsFaults(facts),
    ...dateFaults(facts),
    ...circleFaults(facts, byId),
  ];
}

function empty(directory: string): KnowledgeError {
  return new KnowledgeError('SEED_EMPTY', `"${directory}" holds no seed files.`, {
    hint: 'Run it from the project folder, or name the folder: check --seed <folder>.',
  });
}

function readFile(
  file: SeedFile,
  { facts, faults, withdrawn, suggested, worded, refused, misshapen, ids, unread }: Gathered,
): void {
  if (isWithdrawnFile(file)) {
    const read = readWithdrawn(file);
    withdrawn.push(...read.rows);
    faults.push(...read.faults);
    return;
  }
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

type Place = KnowledgeError['at'];

function byPlace(a: Place, b: Place): number {
  const [fileA, fileB] = [a?.file ?? '', b?.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
