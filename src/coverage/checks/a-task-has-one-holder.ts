/** The same task does not lie with several without the split being said. */
import type { Fact } from '../../model/fact.ts';
import { type Check, type Found, gap, told } from '../finding.ts';

/** Whom or what a fact in a contradiction is about. */
function subjectsOf(fact: Fact | undefined): readonly string[] {
  if (fact?.kind === 'STATEMENT') return fact.by.length > 0 ? fact.by : fact.about;
  if (fact?.kind === 'SEAT') return [fact.of];
  if (fact?.kind === 'TIE') return [fact.source];
  if (fact?.kind === 'EVENT') return fact.partOf;
  return [];
}

export const aTaskHasOneHolder: Check = {
  id: 'a-task-has-one-holder',
  holds: told(
    'En uppgift har en namngiven innehavare, eller så är delningen angiven.',
    'A task has one named holder, or the split is stated.',
  ),
  why: told(
    'En uppgift som flera har blir lätt ingens.',
    'A task several have easily becomes nobody’s.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'contradictions',
  ask: (survey) =>
    survey.of('STATEMENT').flatMap((one): Found[] => {
      if (one.statementKind !== 'CONTRADICTION') return [];
      const facts = one.between.map((id) => survey.reading.facts.byId.get(id));
      const isAboutTasks = facts.every(
        (fact) =>
          (fact?.kind === 'STATEMENT' &&
            ['TASK', 'PURPOSE', 'RULE'].includes(fact.statementKind)) ||
          fact?.kind === 'TIE' ||
          fact?.kind === 'EVENT',
      );
      const subjects = [...new Set(facts.flatMap(subjectsOf))];
      if (!isAboutTasks || subjects.length < 2) return [];
      const inAreas = subjects.flatMap((id) => {
        const fact = survey.reading.facts.byId.get(id);
        return fact && 'inAreas' in fact ? survey.colours(fact.inAreas) : [];
      });
      return [
        gap(
          'STATED',
          {
            of: one.id,
            side: 'DESIGNED',
            areas: [...new Set(inAreas)],
            mendedBy: survey.mendersOf(subjects[0] as string),
            slots: { text: one.text, subjects },
          },
          told(
            'Samma uppgift ligger hos flera ({subjects}). {text}',
            'The same task lies with several ({subjects}). {text}',
          ),
          { evidence: [one.id, ...one.between] },
        ),
      ];
    }),
};
