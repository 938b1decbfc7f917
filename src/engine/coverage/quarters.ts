/** Quarters of a year wheel, in words. */
import type { FactOf } from '../../model/fact.ts';
import { told } from './finding.ts';

/** The quarters of the meetings, `1 och 3`, as each language writes it. */
export function inQuarters(slots: readonly FactOf<'EVENT'>[]) {
  const numbers = [...new Set(slots.flatMap(({ quarter }) => (quarter ? [`${quarter}`] : [])))];
  const [last = '', ...others] = numbers.sort().reverse();
  const first = others.reverse().join(', ');
  return first === '' ? told(last, last) : told(`${first} och ${last}`, `${first} and ${last}`);
}
