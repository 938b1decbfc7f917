/** What somebody asked for or called a problem at a meeting has had an answer; praise and description await none. */
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown, type Wording } from '../finding.ts';
import { effortsOnTopic, outcomeOf, toldOnTopic } from '../on-the-topic.ts';

/** Is something wished for, needed or called a problem here? A position that only tells or praises is not asked. */
const isNeed = ({ statementKind, property, by }: FactOf<'STATEMENT'>) =>
  statementKind === 'POSITION' && property === 'need' && by.length > 0;

/** That no answer is told, and what else is on the topic. */
function wordsFor(hasEfforts: boolean, isTaken: boolean, isDecided: boolean): Wording {
  const sv = [
    '{by}: {text}',
    isDecided && 'Beslut: {outcome}',
    'Vilket svar det fick sägs inte.',
    hasEfforts && 'Samma ämne gäller {near}.',
    isTaken && 'Om ämnet står också: {taken}',
  ];
  const en = [
    '{by}: {text}',
    isDecided && 'Decision: {outcome}',
    'What answer it had is not said.',
    hasEfforts && 'On the same topic: {near}.',
    isTaken && 'On the topic it also says: {taken}',
  ];
  return told(sv.filter(Boolean).join(' '), en.filter(Boolean).join(' '));
}

export const everyNeedRaisedHasAnInitiative: Check = {
  id: 'every-need-raised-has-an-initiative',
  holds: told(
    'Behov och problem som någon har lyft på ett möte har fått ett svar.',
    'Needs and problems raised at a meeting have had an answer.',
  ),
  asks: told('Vad hände med de behov som har lyfts?', 'What became of the needs that were raised?'),
  why: told(
    'Den som lyfter ett behov behöver få veta vad som hände med det.',
    'Whoever raises a need should be told what became of it.',
  ),
  topic: 'goals',
  placeInTopic: 5,
  asksWhatIsDone: true,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'positions × initiatives',
  ask: (survey) =>
    survey.of('STATEMENT').flatMap((one): Found[] => {
      if (!isNeed(one)) return [];
      const near = effortsOnTopic(survey, one);
      const taken = toldOnTopic(survey, one);
      const outcome = outcomeOf(survey, one);
      const spot = {
        of: one.id,
        side: 'DOCUMENTED' as const,
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: one.about.filter((id) => !one.by.includes(id)),
        nearby: near,
        slots: {
          by: one.by,
          text: one.text,
          answers: one.answeredBy,
          near,
          taken: taken?.text ?? told('', ''),
          outcome: outcome?.text ?? told('', ''),
        },
        evidence: [one, ...[taken, outcome].filter((fact) => fact !== undefined)]
          .map(({ id }) => id)
          .concat(one.answeredBy),
      };
      if (one.answeredBy.length > 0)
        return [
          met(spot, told('{by}: {text} Svar: {answers}.', '{by}: {text} Answer: {answers}.')),
        ];
      return [
        unknown(
          'SILENT',
          spot,
          wordsFor(near.length > 0, taken !== undefined, outcome !== undefined),
          told('Senare anteckningar, eller ett besked till {by}.', 'Later notes, or word to {by}.'),
        ),
      ];
    }),
};
