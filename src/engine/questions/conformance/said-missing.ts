/** What a source itself says is not in place. */

import { sideOf } from '../../../model/words.ts';
import type { Survey } from '../../coverage/survey.ts';

/** What can be in place or not; areas, roles and documents are there in thought, or in an early version. */
const canBeInPlace: readonly string[] = ['PROCESS', 'FUNCTION', 'FORUM_TYPE', 'FORUM'];

/**
 * Ids of the statements by which a source says that a designed thing is missing. What is said to be missing of something
 * that is there, such as data of a statistic, or that was once found wanting, says nothing of the thing itself.
 */
export function saidMissing(survey: Survey, ids: readonly (string | undefined)[]): string[] {
  const { byId } = survey.reading.facts;
  const designed = ids.filter((id) => {
    const fact = byId.get(id ?? '');
    if (fact === undefined || !canBeInPlace.includes(fact.kind)) return false;
    return sideOf(fact.standing) === 'DESIGNED';
  });
  const said = designed.flatMap((id) =>
    survey
      .pointing(id as string, 'STATEMENT')
      .filter((one) => one.about.includes(id as string))
      .filter(
        ({ statementKind, property }) => statementKind === 'SITUATION' && property === 'missing',
      )
      .filter(({ standing }) => standing === 'ESTABLISHED'),
  );
  return [...new Set(said.map(({ id }) => id))];
}
