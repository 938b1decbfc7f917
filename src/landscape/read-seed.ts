/** A folder of facts read whole: checked facts, or every fault with its place. */
import { KnowledgeError } from '../errors.ts';
import type { Fact } from '../model/fact.ts';
import { type LayersApart, layersApart } from '../model/layer.ts';
import type { CheckedFact, FactsById, Ids } from './checked-fact.ts';
import { areaFaults } from './checks/areas.ts';
import { circleFaults } from './checks/circles.ts';
import { citationFaults } from './checks/citations.ts';
import { dateFaults } from './checks/dates.ts';
import { duplicateFaults, reusedIdFaults } from './checks/duplicates.ts';
import { groupFaults } from './checks/groups.ts';
import { withIdMeant } from './checks/meant-ids.ts';
import { ofNoLandscape } from './checks/own-files.ts';
import { referenceFaults } from './checks/references.ts';
import { suggestionFaults } from './checks/suggestions.ts';
import { supportsFaults } from './checks/supports.ts';
import { oddities, type SeedWarning } from './checks/warnings.ts';
import { type Gathered, gatherFile, nothingGathered } from './gather.ts';
import { withGroups } from './groups.ts';
import { type FolderRead, foldersRead, isLayersFile, layersFaults } from './layers.ts';
import { readSeedFiles, type WrittenFiles } from './seed-file.ts';
import { exampleNames, withSuggestions } from './suggestions.ts';
import { readTexts, textFaults, withTexts } from './texts/text-file.ts';
import { toldOnce } from './told-once.ts';
import { unreadIds } from './unread-ids.ts';
import { withWords } from './words.ts';

/** What a folder says. With faults, `facts` is what could be read and must not be published. */
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
  /** The facts of the folders it is laid on; none where it stands alone. */
  readonly below: readonly CheckedFact[];
  /** The layers the folder holds. */
  readonly layers: readonly string[];
  /** The facts, those below among them, that lie in another layer than their landscapes say. */
  readonly apart: LayersApart;
}

/**
 * Reads and checks every YAML file of a folder, as if it stood alone; nothing is thrown before all is read.
 *
 * @param written - texts by path that are read in the place of what the files hold
 */
export function readSeed(directory: string, written: WrittenFiles = new Map()): SeedReading {
  return readTogether([{ directory }], written);
}

/**
 * Reads and checks a folder together with what lies below it.
 *
 * @param folders - the folder itself last; what each of them says that it is laid on comes by itself
 */
export function readLandscape(folders: readonly string[]): SeedReading {
  return readTogether(foldersRead(folders), new Map());
}

function readTogether(folders: readonly FolderRead[], written: WrittenFiles): SeedReading {
  const gathered = nothingGathered();
  const below = gatherAll(folders.slice(0, -1), new Map(), gathered);
  const own = gatherAll(folders.slice(-1), written, gathered);
  const { facts, faults, withdrawn, suggested, worded, grouped, misshapen, ids } = gathered;
  const unread = unreadIds(gathered.unread, written);
  const refused = { has: (id: string) => gathered.refused.has(id) || unread.has(id) };
  const wordFiles = worded.map(({ file }) => file);
  if (own.facts === 0 && faults.length === 0) faults.push(empty(folders.at(-1)?.directory ?? ''));
  const byId = new Map([...facts].reverse().map((checked) => [checked.fact.id, checked]));
  faults.push(
    ...misshapen.map((fault) => withIdMeant(fault, byId)),
    ...duplicateFaults(facts),
    ...reusedIdFaults(facts.slice(below.facts), withdrawn),
    ...faultsAmong(facts, byId, refused),
    ...suggestionFaults(suggested, byId, refused, exampleNames()),
    ...ofNoLandscape('words', wordFiles, byId, refused),
    ...groupFaults(grouped, byId, refused),
    ...textFaults(gathered.texts, byId, refused),
  );
  const told = withGroups(withWords(withSuggestions(facts, suggested), worded), grouped);
  const all = withTexts(told, gathered.texts);
  const checked = all.slice(below.facts);
  return {
    checked,
    below: all.slice(0, below.facts),
    layers: [...new Set(checked.map(layerLying))].sort(),
    apart: layersApart(all.map((one) => [one.fact, layerLying(one)] as const)),
    facts: checked.map(({ fact }) => fact),
    faults: toldOnce(
      faults.sort((a, b) => byPlace(a.at, b.at)),
      ids,
    ),
    warnings: oddities(checked, byId).sort((a, b) => byPlace(a.at, b.at)),
    files: own.files,
    takenBack: withdrawn.map(({ id }) => id),
    replacements: new Map(
      withdrawn.flatMap(({ id, replacedBy }) =>
        replacedBy === undefined ? [] : [[id, replacedBy] as const],
      ),
    ),
  };
}

/** The layer whose folder a fact was written in. */
const layerLying = ({ raw }: CheckedFact): string => raw.file.place[0] ?? '';

/** Gathers what folders say; tells how many files and facts that was. */
function gatherAll(
  folders: readonly FolderRead[],
  written: WrittenFiles,
  gathered: Gathered,
): { files: number; facts: number } {
  const before = gathered.facts.length;
  let count = 0;
  for (const { directory, takes } of folders) {
    const { files, faults } = readSeedFiles(directory, written, takes);
    const layers = files.filter(isLayersFile).flatMap((file) => layersFaults(directory, file));
    const { texts, faults: unreadLines } = readTexts(directory, written, takes);
    gathered.texts.push(...texts);
    gathered.faults.push(...faults, ...layers, ...unreadLines);
    for (const { at } of faults) if (at) gathered.unread.add(at.file);
    for (const file of files) gatherFile(file, gathered);
    count += files.length;
  }
  return { files: count, facts: gathered.facts.length - before };
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
    ...areaFaults(facts, byId),
    ...circleFaults(facts, byId),
  ];
}

function empty(directory: string): KnowledgeError {
  return new KnowledgeError('SEED_EMPTY', `"${directory}" holds no facts.`, {
    hint: 'Name a folder of facts with --folder or LANDSCAPE_FOLDER, or begin one: kompetenslandskap init <folder>.',
  });
}

type Place = KnowledgeError['at'];

function byPlace(a: Place, b: Place): number {
  const [fileA, fileB] = [a?.file ?? '', b?.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
