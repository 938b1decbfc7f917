/** Findings as rows of a table file, ids beside names. */
import { type Cited, idsOf, type Named, namesOf, sourcesOf } from './told.ts';

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
  readonly places: readonly { readonly id: string }[];
  readonly roles: readonly string[];
  readonly sentence: string;
  readonly settledBy: string | null;
  readonly reasonFrom: string;
  readonly reason: string;
  readonly mendedBy: readonly Named[];
  readonly evidence: readonly { readonly citations: readonly Cited[] }[];
}

/** One row per result, in the order given; the column names are those of the API. */
export function findingRows(results: readonly Finding[]) {
  return results.map((result) => ({
    id: result.id,
    status: result.status,
    ground: result.ground ?? '',
    inWords: result.inWords,
    answeredBy: result.answeredBy,
    seriousness: result.seriousness,
    side: result.side,
    checkId: result.check.id,
    ofId: result.of.id,
    ofName: result.of.name,
    areas: result.areas.join(' '),
    levels: result.levels.join(' '),
    placeIds: idsOf(result.places),
    roles: result.roles.join(' '),
    sentence: result.sentence,
    settledBy: result.settledBy ?? '',
    reasonFrom: result.reasonFrom,
    reason: result.reason,
    mendedByIds: idsOf(result.mendedBy),
    mendedByNames: namesOf(result.mendedBy),
    sources: sourcesOf(result.evidence.flatMap(({ citations }) => citations)),
  }));
}
