/** What rests on a document, counted from all its pages. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import type { Basis, EntityKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { RestsOnDocument, type RestsOnQuery } from '../ask/documents.generated.ts';

type Entity = NonNullable<RestsOnQuery['entity']>;
export type ResultingFact = Entity['facts'][number];

/** Counts of the facts that cite a document. */
export interface RestingCounts {
  /** How many cite it. */
  readonly total: number;
  /** By kind, most first. */
  readonly kinds: readonly (readonly [kind: EntityKind, count: number])[];
  /** By what they rest on in it: the weakest of a fact's citations there. */
  readonly bases: readonly (readonly [basis: Basis, count: number])[];
  /** How many readings are uncertain. */
  readonly uncertain: number;
  /** Ids of what the document was searched for and does not say. */
  readonly silences: readonly string[];
}

const basisOrder: readonly Basis[] = ['TEXT', 'FIGURE', 'INTERPRETED', 'DERIVED'];

function counted<Word extends string>(words: readonly Word[]): (readonly [Word, number])[] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, others]) => others - some || a.localeCompare(b));
}

/** Counts what cites the document; facts that merely point to it are left out. */
export function countResting(facts: readonly ResultingFact[], document: string): RestingCounts {
  const resting = facts.flatMap((fact) => {
    const own = fact.citations.filter((citation) => citation.document.id === document);
    return own.length > 0 ? [{ ...fact, own }] : [];
  });
  const weakest = resting.map(
    ({ own }) => basisOrder.findLast((basis) => own.some((one) => one.basis === basis)) ?? 'TEXT',
  );
  return {
    total: resting.length,
    kinds: counted(resting.map(({ kind }) => kind)),
    bases: counted(weakest).sort(([a], [b]) => basisOrder.indexOf(a) - basisOrder.indexOf(b)),
    uncertain: resting.filter(({ own }) => own.some(({ certain }) => !certain)).length,
    silences: resting.filter(({ sort }) => sort === 'SILENCE').map(({ id }) => id),
  };
}

const mostPages = 100;

/** Reads all that points to a document, page after page. */
export function useResting(document: string | undefined) {
  const { language, revision } = useAddress();
  return useQuery({
    queryKey: ['rests on', document, language, revision],
    enabled: document !== undefined,
    queryFn: async ({ signal }) => {
      const facts: ResultingFact[] = [];
      let contradictions: Entity['contradictions'] = [];
      let after: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const variables = {
          id: document as string,
          language,
          ...(after ? { after } : {}),
          ...(revision ? { revision } : {}),
        };
        const { entity } = await ask(RestsOnDocument, variables, signal);
        if (!entity) break;
        facts.push(...entity.facts);
        contradictions = entity.contradictions;
        if (entity.facts.length < 100) break;
        after = entity.facts.at(-1)?.id;
      }
      return { counts: countResting(facts, document as string), contradictions };
    },
  });
}
