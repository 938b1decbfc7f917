/** Where sources give several the same task, they say how it is split. */
import type { Fact } from '../../../model/fact.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';

/** The property of a contradiction that is about who has a task. */
const aboutHolder = 'holder';

/** Who has what a fact in a contradiction tells of. */
function holdersIn(fact: Fact | undefined): readonly string[] {
  if (fact?.kind === 'STATEMENT') return fact.by.length > 0 ? fact.by : fact.about;
  if (fact?.kind === 'TIE') return [fact.source];
  return fact?.kind === 'EVENT' ? fact.partOf : [];
}

export const aTaskHasOneHolder: Check = {
  id: 'a-task-has-one-holder',
  holds: told(
    'En uppgift ligger hos en, eller så är det sagt hur den delas.',
    'A task lies with one, or it is said how it is split.',
  ),
  asks: told('Vem av flera har uppgiften?', 'Which of several has the task?'),
  why: told(
    'En uppgift som flera har blir lätt ingens.',
    'A task several have easily becomes nobody’s.',
  ),
  topic: 'tasks',
  placeInTopic: 5,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'contradictions',
  ask: (survey) =>
    survey.of('STATEMENT').flatMap((one): Found[] => {
      if (one.statementKind !== 'CONTRADICTION' || one.property !== aboutHolder) return [];
      const { byId } = survey.reading.facts;
      const holders = [...new Set(one.between.flatMap((id) => holdersIn(byId.get(id))))];
      const inAreas = holders.flatMap((id) => {
        const fact = byId.get(id);
        return fact && 'inAreas' in fact ? survey.colours(fact.inAreas) : [];
      });
      const spot = {
        of: one.id,
        side: 'DESIGNED' as const,
        areas: [...new Set(inAreas)],
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.owners,
        slots: { text: one.text, holders },
        evidence: [one.id, ...one.between, ...one.answeredBy],
      };
      return [
        one.answeredBy.length > 0
          ? met(spot, told('{text} Delningen är angiven.', '{text} The split is stated.'))
          : gap(
              'STATED',
              spot,
              told(
                'Samma uppgift ges flera: {holders}. {text}',
                'The same task is given to several: {holders}. {text}',
              ),
            ),
      ];
    }),
};
