/** The named forums of a type: which are there, which were tried as pilots, which are only planned or proposed. */

import { listed } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

const thereIs: readonly string[] = ['PILOT', 'ESTABLISHED', 'OCCURRED'];

function isOnlyProposed(reading: Reading, forum: string, type: string): boolean {
  return reading.facts
    .pointingTo(forum)
    .some(
      (one) =>
        one.kind === 'TIE' &&
        one.source === forum &&
        one.target === type &&
        one.standing === 'PROPOSED',
    );
}

/** The named forums of a type that are there, or those that are only planned or proposed to be of it. */
export function forumsOfType(reading: Reading, type: string, there: boolean): FactOf<'FORUM'>[] {
  return reading.facts
    .of('FORUM')
    .filter(({ ofType }) => ofType.includes(type))
    .filter(
      ({ id, standing }) =>
        (thereIs.includes(standing) && !isOnlyProposed(reading, id, type)) === there,
    );
}

/** The statements that a forum was tried as a pilot. */
function pilotsSaid(reading: Reading, forum: string): FactOf<'STATEMENT'>[] {
  return reading.facts
    .pointingTo(forum)
    .filter((one): one is FactOf<'STATEMENT'> => one.kind === 'STATEMENT')
    .filter(({ standing, statementKind }) => standing === 'PILOT' && statementKind === 'SITUATION');
}

/** Were these forums pilots, and is it only our reading that it was these? */
export function pilotsAmong(reading: Reading, forums: readonly FactOf<'FORUM'>[]) {
  const said = forums.flatMap(({ id }) => pilotsSaid(reading, id));
  const isPilot = forums.some(({ standing }) => standing === 'PILOT') || said.length > 0;
  const isRead = said.some(({ citations }) => citations.every(({ certain }) => !certain));
  return { isPilot, isRead };
}

/** `A och B`. */
export function forumsListed(
  reading: Reading,
  forums: readonly FactOf<'FORUM'>[],
  language: Language,
): string {
  return listed(
    forums.map(({ id }) => nameOfId(reading, id, language)),
    language,
  );
}
