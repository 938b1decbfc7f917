/** What a source itself says is not in place. */
import type { Survey } from '../coverage/survey.ts';
import { sideOf } from '../model/words.ts';

/**
 * Ids of the statements by which a source says that a designed thing is missing. What is said to be missing of something
 * that is there, such as data of a statistic, says nothing of the thing itself.
 */
export function saidMissing(survey: Survey, ids: readonly (string | undefined)[]): string[] {
  const { byId } = survey.reading.facts;
  const designed = ids.filter((id) => {
    const fact = byId.get(id ?? '');
    return fact !== undefined && sideOf(fact.standing) === 'DESIGNED';
  });
  const said = designed.flatMap((id) =>
    survey
      .pointing(id as string, 'STATEMENT')
      .filter((one) => one.about.includes(id as string))
      .filter(
        ({ statementKind, property }) => statementKind === 'SITUATION' && property === 'missing',
      ),
  );
  return [...new Set(said.map(({ id }) => id))];
}
