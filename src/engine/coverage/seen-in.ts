/** How old what is told as being so is: the year of the newest document that says it. */
import type { Finding } from './finding.ts';
import type { Survey } from './survey.ts';

/** The year of the newest document the evidence cites, such as `"2020"`; null when no document is dated. */
function newestYear({ reading }: Survey, evidence: readonly string[]): string | null {
  const { byId } = reading.facts;
  const years = evidence.flatMap((id) =>
    (byId.get(id)?.citations ?? []).flatMap(({ document }) => {
      const cited = byId.get(document);
      const date = cited?.kind === 'DOCUMENT' ? (cited.date ?? cited.from) : undefined;
      return date === undefined ? [] : [date.slice(0, 4)];
    }),
  );
  return years.sort().at(-1) ?? null;
}

/** The year a result about what is in place holds for, where that is not the year of the reading. */
export function seenInOf(
  survey: Survey,
  { side, status }: Partial<Pick<Finding, 'side' | 'status'>>,
  evidence: readonly string[],
): string | null {
  if (side !== 'DOCUMENTED' || (status !== 'MET' && status !== 'GAP')) return null;
  const year = newestYear(survey, evidence);
  return year === survey.today.slice(0, 4) ? null : year;
}
