/** Findings as rows of a table file, ids beside names. */
import type { FindingFragment } from '../../explorer/ask/documents.generated.ts';

/** One row per result, in the order given; the column names are those of the API. */
export function findingRows(results: readonly FindingFragment[]) {
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
    placeIds: result.places.map(({ id }) => id).join(' '),
    roles: result.roles.join(' '),
    sentence: result.sentence,
    settledBy: result.settledBy ?? '',
    reasonFrom: result.reasonFrom,
    reason: result.reason,
    mendedByIds: result.mendedBy.map(({ id }) => id).join(' '),
    mendedByNames: result.mendedBy.map(({ name }) => name).join('; '),
    sources: result.evidence
      .flatMap(({ citations }) => citations)
      .map(({ document, locator }) => `${document.id}, ${locator}`)
      .join('; '),
  }));
}
