/** Every fact names a source, and each citation points to a place its document has. */
import { KnowledgeError } from '../../errors.ts';
import type { Citation } from '../../model/common.ts';
import { didYouMean } from '../../model/nearest.ts';
import { type CheckedFact, type FactsById, positionOf } from '../checked-fact.ts';
import { locatorParts } from '../citation.ts';
import type { DocumentFact } from '../shape.ts';

export function citationFaults(facts: readonly CheckedFact[], byId: FactsById): KnowledgeError[] {
  return facts.flatMap((checked) => {
    if (checked.fact.citations.length === 0) return [noCitation(checked)];
    return checked.fact.citations.flatMap((citation) => faultOf(checked, citation, byId));
  });
}

function noCitation(checked: CheckedFact): KnowledgeError {
  return new KnowledgeError('SEED_NO_CITATION', `"${checked.fact.id}" names no source.`, {
    at: positionOf(checked, 'id'),
    hint: 'Add, for instance: cite: kompetensverkstan 6.4.1 Programråd, r. 1443-1447',
  });
}

function faultOf(checked: CheckedFact, citation: Citation, byId: FactsById): KnowledgeError[] {
  const at = positionOf(checked, 'cite');
  const document = byId.get(citation.document)?.fact;
  if (document?.kind === 'DOCUMENT') return locatorFault(checked, citation, document);
  const documents = [...byId.values()]
    .filter(({ fact }) => fact.kind === 'DOCUMENT')
    .map(({ fact }) => ({ id: fact.id }));
  const message = `"${checked.fact.id}" cites "${citation.document}", which is no document.`;
  const hint = didYouMean(citation.document, documents) ?? 'Write the id of a document first.';
  return [new KnowledgeError('SEED_UNKNOWN_REF', message, { at, hint })];
}

function locatorFault(
  checked: CheckedFact,
  citation: Citation,
  document: DocumentFact,
): KnowledgeError[] {
  const { heading, lines } = locatorParts(citation.locator);
  const found = document.outline.find((one) => one.at === heading);
  if (found === undefined)
    return [
      locatorError(
        checked,
        `"${document.id}" has no heading "${heading}".`,
        didYouMean(
          heading,
          document.outline.map((one) => ({ id: one.at })),
        ) ?? "The document's outline lists its headings.",
      ),
    ];
  if (lines === undefined || found.lines === undefined) return [];
  const [from, to] = found.lines;
  if (lines[0] >= from && lines[1] <= to && lines[0] <= lines[1]) return [];
  return [
    locatorError(
      checked,
      `Lines ${lines[0]}–${lines[1]} do not lie in "${heading}" of "${document.id}".`,
      `That heading has lines ${from}–${to}.`,
    ),
  ];
}

function locatorError(checked: CheckedFact, message: string, hint: string): KnowledgeError {
  return new KnowledgeError('SEED_UNKNOWN_LOCATOR', message, {
    at: positionOf(checked, 'cite'),
    hint,
  });
}
