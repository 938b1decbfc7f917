/** What is missing or to be clarified, gathered so that each is asked once: by who can answer, and by what is asked of them. */
import type { Result } from '../../coverage/coverage-of.ts';
import { type Check, type Seriousness, seriousnesses } from '../../coverage/finding.ts';
import type { Survey } from '../../coverage/survey.ts';
import { answererOf, type PointAnswerer } from './answerer.ts';

/** One thing to mend or to answer. */
export interface OpenPoint {
  /** The same as long as check, thing, status and answerer are. */
  readonly key: string;
  readonly answerer: PointAnswerer;
  readonly status: 'GAP' | 'UNKNOWN';
  readonly seriousness: Seriousness;
  readonly check: Check;
  /** The kind of forum that is asked for; null where the question of the check gathers several things. */
  readonly of: string | null;
  /** What is missing or to be clarified, in the order of the answer. */
  readonly open: readonly Result[];
  /** What the same check found of the same kind of forum elsewhere, that holds. */
  readonly there: readonly Result[];
}

type Open = Result & { readonly status: OpenPoint['status'] };

const isOpen = (result: Result): result is Open =>
  result.status === 'GAP' || result.status === 'UNKNOWN';

/** The kind of forum that somebody other than the region is asked for; for all else the question of the check gathers what is asked. */
function thingOf({ reading }: Survey, result: Result, answerer: PointAnswerer): string | null {
  const isKind = reading.facts.byId.get(result.of)?.kind === 'FORUM_TYPE';
  return answerer !== 'REGION' && isKind && result.side === 'DOCUMENTED' ? result.of : null;
}

/** The points of these results, what law demands first, then what is missing, then in the order of the answer. */
export function openPointsOf(survey: Survey, results: readonly Result[]): readonly OpenPoint[] {
  const groups = new Map<string, OpenPoint>();
  for (const result of results.filter(isOpen)) {
    const { status, check, seriousness } = result;
    const answerer = answererOf(survey, result);
    const of = thingOf(survey, result, answerer);
    const key = [answerer, check.id, ...(of === null ? [] : [of]), status, seriousness]
      .join('.')
      .toLowerCase();
    const there = results.filter(
      (one) => of !== null && one.status === 'MET' && one.check === check && one.of === of,
    );
    const point: OpenPoint = { key, answerer, status, seriousness, check, of, open: [], there };
    const before = groups.get(key) ?? point;
    groups.set(key, { ...before, open: [...before.open, result] });
  }
  const weight = ({ seriousness, status }: OpenPoint) =>
    seriousnesses.indexOf(seriousness) * 2 + (status === 'GAP' ? 0 : 1);
  return [...groups.values()].toSorted((a, b) => weight(a) - weight(b));
}
