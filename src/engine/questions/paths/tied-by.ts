/** What ties two parties together where nothing is said to flow: ownership, hosting, leading and the like. */

import { dayInSweden } from '../../../model/dates/swedish-day.ts';
import { validityOn } from '../../../model/dates/validity.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { TieKind } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';

/** The ties that answer who stands behind what; the nearest first. */
const telling: readonly TieKind[] = [
  'OWNS',
  'HOSTS',
  'HOLDS',
  'LEADS',
  'CONVENES',
  'COMMISSIONED',
  'COOPERATES_WITH',
  'EQUIVALENT_TO',
  'SUCCEEDS',
];
const most = 3;

type Tie = FactOf<'TIE'>;

function tiesOf({ facts, asOf }: Reading, id: string): Tie[] {
  const day = dayInSweden(asOf);
  return facts
    .pointingTo(id)
    .filter((fact) => fact.kind === 'TIE')
    .filter(
      (tie) =>
        telling.includes(tie.tieKind) &&
        tie.standing !== 'MISSING' &&
        validityOn(tie, day) !== 'ENDED',
    )
    .sort(
      (a, b) => telling.indexOf(a.tieKind) - telling.indexOf(b.tieKind) || (a.id < b.id ? -1 : 1),
    );
}

const otherEnd = ({ source, target }: Tie, id: string) => (source === id ? target : source);

/**
 * The ties between any of the first parties and the last, straight or by one in between; at most three, as ids of facts.
 *
 * @example tiedBy(reading, ['rad', 'gult-rad'], 'ledningen')
 */
export function tiedBy(reading: Reading, from: readonly string[], to: string): string[] {
  const near = tiesOf(reading, to);
  for (const id of from) {
    const straight = near.filter((tie) => otherEnd(tie, to) === id);
    if (straight.length > 0) return straight.slice(0, most).map((tie) => tie.id);
  }
  for (const id of from) {
    const [pair] = tiesOf(reading, id).flatMap((tie) => {
      const middle = otherEnd(tie, id);
      const on = near.find((one) => otherEnd(one, to) === middle);
      return middle === to || on === undefined ? [] : [[tie.id, on.id]];
    });
    if (pair !== undefined) return pair;
  }
  return [];
}
