/** From when to when something holds, and whether it does on a day. */
import { type Days, daysOf, isUncertain } from './days.ts';

/** The dates a fact states; both are EDTF. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
/** UNKNOWN: the source leaves the day open, by stating no end, no beginning or an uncertain one. */
export const holdings = ['HOLDS', 'NOT_YET', 'ENDED', 'UNKNOWN'] as const;
export type Holding = (typeof holdings)[number];

const open = (edtf: string) => isUncertain(edtf) || edtf.includes('..');

/** The days a period can cover at most. */
export function daysOfPeriod({ from, to }: Period): Days {
  return {
    earliest: from === undefined ? null : daysOf(from).earliest,
    latest: to === undefined ? null : daysOf(to).latest,
  };
}

/**
 * Whether it holds through all the days asked for. A period written in years means the whole of them: from 2018 to 2020
 * holds from 1 January 2018 to 31 December 2020.
 */
export function holdsOn({ from, to }: Period, days: Days): Holding {
  const { earliest, latest } = daysOfPeriod({ from, to });
  if (earliest !== null && days.latest !== null && days.latest < earliest) return 'NOT_YET';
  if (latest !== null && days.earliest !== null && days.earliest > latest) return 'ENDED';
  if (from === undefined || to === undefined) return 'UNKNOWN';
  const begun = open(from) ? daysOf(from).latest : earliest;
  const ending = open(to) ? daysOf(to).earliest : latest;
  const covers =
    begun !== null &&
    ending !== null &&
    days.earliest !== null &&
    days.latest !== null &&
    begun <= days.earliest &&
    days.latest <= ending;
  return covers ? 'HOLDS' : 'UNKNOWN';
}

/** On a day such as `2026-11-20`: not yet begun, valid, or ended. What has no stated end has not ended. */
export function validityOn(period: Period, day: string): 'NOT_YET' | 'VALID' | 'ENDED' {
  const holding = holdsOn(period, { earliest: day, latest: day });
  return holding === 'NOT_YET' || holding === 'ENDED' ? holding : 'VALID';
}

/** Whether it ends before it can begin. */
export function runsBackwards(period: Period): boolean {
  const { earliest, latest } = daysOfPeriod(period);
  return earliest !== null && latest !== null && latest < earliest;
}
