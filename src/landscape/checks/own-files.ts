/** A file that is a landscape's own lies in the folder of a landscape there is. */
import { KnowledgeError } from '../../errors.ts';
import type { OwnFile } from '../../model/kinds/landscape.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { FactsById } from '../checked-fact.ts';
import { landscapeOf } from '../own-file.ts';
import type { SeedFile } from '../seed-file.ts';
import { candidates } from './references.ts';

export function ofNoLandscape(
  called: OwnFile,
  files: readonly SeedFile[],
  byId: FactsById,
  refused: ReadonlySet<string>,
): KnowledgeError[] {
  return [...new Set(files)].flatMap((file) => {
    const id = landscapeOf(file);
    return byId.get(id)?.fact.kind === 'LANDSCAPE' || refused.has(id)
      ? []
      : unknown(`These ${called} are of the landscape`, id, file.at([]), byId);
  });
}

/** An id that is named and stands nowhere, with those that look like it. */
export function unknown(
  what: string,
  id: string,
  at: KnowledgeError['at'],
  byId: FactsById,
): KnowledgeError[] {
  const hint = didYouMean(id, candidates(byId, 'ANY')) ?? 'Declare it, or write the id of another.';
  const message = `${what} "${id}", which no seed file declares.`;
  return [new KnowledgeError('SEED_UNKNOWN_REF', message, { ...(at ? { at } : {}), hint })];
}
