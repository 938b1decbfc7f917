/** The seed folder read whole: checked facts, or every fault with its place. */
import { KnowledgeError } from '../errors.ts';
import type { Fact } from '../model/fact.ts';
import { type LayersApart, layersApart } from '../model/layer.ts';
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
import { type Gathered, gatherFile } from './gather.ts';
import { readSeedFiles, type WrittenFiles } from './seed-file.ts';
import { exampleNames, withSuggestions } from './suggestions.ts';
import { toldOnce } from './told-once.ts';
import { unreadIds } from './unread-ids.ts';
import { withWords } from './words.ts';

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
  for (const file of files) gatherFile(file, gathered);
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

type Place = KnowledgeError['at'];

function byPlace(a: Place, b: Place): number {
  const [fileA, fileB] = [a?.file ?? '', b?.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
