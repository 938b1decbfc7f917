/** What facts point to and cite, as relationships. */
import type { Fact } from '../../model/fact.ts';
import { references, targetsOf } from '../../model/references.ts';

/** A relationship as `queries/load/relationships.cypher` takes it; `key` tells two between the same nodes apart. */
export interface RelationshipRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a fact points to and cites; it follows from that fact alone. */
export function statedRows(fact: Fact): RelationshipRow[] {
  return [...pointingRows(fact), ...citationRows(fact)];
}

function pointingRows(fact: Fact): RelationshipRow[] {
  const all = [
    ...references[fact.kind].map(({ property, relationship }) => [property, relationship] as const),
    ['landscapes', 'IN_LANDSCAPE'] as const,
  ];
  return all.flatMap(([property, type]) =>
    [...new Set(targetsOf(fact, property))].map((to) => ({
      from: fact.id,
      type,
      to,
      key: '',
      properties: {},
    })),
  );
}

function citationRows(fact: Fact): RelationshipRow[] {
  return fact.citations.map(({ document, reason, supports, ...rest }, at) => {
    const key = String(at);
    const reasons = reason ? { reasonSv: reason.sv, reasonEn: reason.en } : {};
    const properties = { ...rest, supports: [...supports], ...reasons, key };
    return { from: fact.id, type: 'CITES', to: document, key, properties };
  });
}
