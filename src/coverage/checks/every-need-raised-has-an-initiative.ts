/** What somebody asked for or called a problem at a meeting has had an answer; praise and description await none. */
import type { FactOf } from '../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

const shownMost = 3;

/** Is something wished for, needed or called a problem here? A position that only tells or praises is not asked. */
const isNeed = ({ statementKind, property, by }: FactOf<'STATEMENT'>) =>
  statementKind === 'POSITION' && property === 'need' && by.length > 0;

/** Efforts on the very topic: what a planner could look at, and no answer by itself. */
function onTheTopic(survey: Survey, { topics }: FactOf<'STATEMENT'>): readonly string[] {
  return survey
    .of('INITIATIVE')
    .filter(({ about }) => about.some((topic) => topics.includes(topic)))
    .slice(0, shownMost)
    .map(({ id }) => id);
}

export const everyNeedRaisedHasAnInitiative: Check = {
  id: 'every-need-raised-has-an-initiative',
  holds: told(
    'Behov och problem som någon har lyft på ett möte har fått ett svar.',
    'Needs and problems raised at a meeting have had an answer.',
  ),
  why: told(
    'Den som lyfter ett behov behöver få veta vad som hände med det.',
    'Whoever raises a need should be told what became of it.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'positions × initiatives',
  ask: (survey) =>
    survey.of('STATEMENT').flatMap((one): Found[] => {
      if (!isNeed(one)) return [];
      const near = onTheTopic(survey, one);
      const spot = {
        of: one.id,
        side: 'DOCUMENTED' as const,
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: one.about.filter((id) => !one.by.includes(id)),
        nearby: near,
        slots: { by: one.by, text: one.text, answers: one.answeredBy, near },
        evidence: [one.id, ...one.answeredBy],
      };
      if (one.answeredBy.length > 0)
        return [
          met(spot, told('{by}: {text} Svar: {answers}.', '{by}: {text} Answer: {answers}.')),
        ];
      return [
        unknown(
          'SILENT',
          spot,
          near.length > 0
            ? told(
                '{by}: {text} Vilket svar det fick sägs inte. {near} gäller samma ämne.',
                '{by}: {text} What answer it had is not said. On the same topic: {near}.',
              )
            : told(
                '{by}: {text} Vilket svar det fick sägs inte.',
                '{by}: {text} What answer it had is not said.',
              ),
          told('Senare anteckningar, eller ett besked till {by}.', 'Later notes, or word to {by}.'),
        ),
      ];
    }),
};
