/** Whether something holds on a day. */

/** `from` and `to` as EDTF, as precise as the source is. */
interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A day as far as the date is precise: `2020` is compared by its year. */
const upTo = (date: string, day: string) => day.slice(0, date.replace(/[?~%]/g, '').length);

/** On a day such as `2026-11-20`: not yet begun, valid, or ended. What has no end has not ended. */
export function validityOn({ from, to }: Period, day: string): 'NOT_YET' | 'VALID' | 'ENDED' {
  if (from !== undefined && upTo(from, day) < from.replace(/[?~%]/g, '')) return 'NOT_YET';
  if (to !== undefined && upTo(to, day) > to.replace(/[?~%]/g, '')) return 'ENDED';
  return 'VALID';
}
