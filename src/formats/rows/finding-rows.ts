/** Findings as rows of a table file, ids beside names. */
import { type Cited, type Coded, codeOf, idsOf, type Named, namesOf, sourcesOf } from './told.ts';

interface Finding {
  readonly id: string;
  readonly status: string;
  readonly ground: string | null;
  readonly inWords: string;
  readonly answeredBy: string;
  readonly seriousness: string;
  readonly side: string;
  readonly check: { readonly id: string };
  readonly of: Named;
  readonly areas: readonly string[];
  readonly levels: readonly string[];
  readonly places: readonly Named[];
  readonly roles: readonly string[];
  readonly sentence: string;
  readonly settledBy: string | null;
  readonly reasonFrom: string;
  readonly reason: string;
  readonly mendedBy: readonly Named[];
  readonly evidence: readonly { readonly citations: readonly Cited[] }[];
}

/** A municipality with its code, which results are joined with other registers by. */
type Municipality = { readonly id: string; readonly codes?: readonly Coded[] };

/** One row per result, in the order given. */
export function findingRows(
  results: readonly Finding[],
  municipalities: readonly Municipality[] = [],
) {
  const codes = new Map(
    municipalities.map(({ id, codes: its }) => [id, codeOf(its, 'MUNICIPALITY')]),
  );
  return results.map((result) => ({
    ofName: result.of.name,
    ofId: result.of.id,
    municipalityNames: namesOf(result.places),
    municipalityIds: idsOf(result.places),
    municipalityCode: result.places.flatMap(({ id }) => codes.get(id) || []).join(' '),
    status: result.status,
    inWords: result.inWords,
    sentence: result.sentence,
    ground: result.ground ?? '',
    seriousness: result.seriousness,
    answeredBy: result.answeredBy,
    checkId: result.check.id,
    side: result.side,
    areas: result.areas.join(' '),
    levels: result.levels.join(' '),
    roles: result.roles.join(' '),
    settledBy: result.settledBy ?? '',
    reason: result.reason,
    reasonFrom: result.reasonFrom,
    mendedByNames: namesOf(result.mendedBy),
    mendedByIds: idsOf(result.mendedBy),
    sources: sourcesOf(result.evidence.flatMap(({ citations }) => citations)),
    id: result.id,
  }));
}
