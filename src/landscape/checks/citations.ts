/** Every fact names a source, and each citation points to a place its document has. */
import { type ErrorCode, KnowledgeError } from '../../errors.ts';
import type { Citation } from '../../model/common.ts';
import type { FactOf } from '../../model/fact.ts';
import { locatorParts } from '../../model/locator.ts';
import { didYouMean } from '../../model/nearest.ts';
import {
  type CheckedFact,
  type FactsById,
  type Ids,
  positionOf,
  positionOfItem,
} from '../checked-fact.ts';
import { plainSpaces, writtenIndex } from '../citation.ts';

/** @param refused - ids of documents with faults of their own: declared, though not read */
export function citationFaults(
  facts: readonly CheckedFact[],
  byId: FactsById,
  refused: Ids,
): KnowledgeError[] {
  return facts.flatMap((checked) => {
    if (checked.fact.citations.length === 0) return [noCitation(checked)];
    return checked.fact.citations.flatMap((citation, index) => {
      if (refused.has(citation.document)) return [];
      return faultOf(checked, citation, index, byId) ?? [];
    });
  });
}

function noCitation(checked: CheckedFact): KnowledgeError {
  return new KnowledgeError('SEED_NO_CITATION', `"${checked.fact.id}" names no source.`, {
    at: positionOf(checked, 'id'),
    hint: 'Add, for instance: cite: rapporten 6.4.1 Skolråd, r. 1443-1447',
  });
}

function faultOf(
  checked: CheckedFact,
  citation: Citation,
  index: number,
  byId: FactsById,
): KnowledgeError | undefined {
  const at = positionOfItem(checked, 'cite', writtenIndex(checked.raw.given.cite, index));
  const fault = (code: ErrorCode, message: string, hint: string) =>
    new KnowledgeError(code, message, { at, hint });
  const document = byId.get(citation.document)?.fact;
  if (document?.kind === 'DOCUMENT') {
    const found = wrongPlace(citation, document);
    return found && fault('SEED_UNKNOWN_LOCATOR', found.message, found.hint);
  }
  const message = `"${checked.fact.id}" cites "${citation.document}", which is no document.`;
  const hint = didYouMean(citation.document, documentsOf(byId));
  return fault('SEED_UNKNOWN_REF', message, hint ?? 'Write the id of a document first.');
}

function documentsOf(byId: FactsById): { id: string; names: string[] }[] {
  return [...byId.values()].flatMap(({ fact }) =>
    fact.kind === 'DOCUMENT' ? [{ id: fact.id, names: [fact.name.sv] }] : [],
  );
}

function wrongPlace(
  citation: Citation,
  document: FactOf<'DOCUMENT'>,
): { message: string; hint: string } | undefined {
  const { heading, lines } = locatorParts(citation.locator);
  const headings = document.outline.map((one) => ({ ...one, id: plainSpaces(one.at) }));
  const found = headings.find((one) => one.id === heading);
  if (found === undefined) {
    const hint = didYouMean(heading, headings) ?? "The document's outline lists its headings.";
    return { message: `"${document.id}" has no heading "${heading}".`, hint };
  }
  if (lines === undefined || found.lines === undefined) return undefined;
  const [from, to] = found.lines;
  if (lines[0] >= from && lines[1] <= to && lines[0] <= lines[1]) return undefined;
  return {
    message: `Lines ${lines[0]}–${lines[1]} do not lie in "${heading}" of "${document.id}".`,
    hint: `That heading has lines ${from}–${to}.`,
  };
}
