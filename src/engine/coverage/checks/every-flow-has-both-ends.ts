/** Each flow says who gives and who receives: for whoever edits the facts. */
import { flowKindTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atFlow } from '../spot.ts';
import type { Survey } from '../survey.ts';

function foundOf(survey: Survey, flow: FactOf<'FLOW'>): Found[] {
  if (flow.standing === 'MISSING') return [];
  const { giver, receiver } = flow;
  const what = flow.carries ?? flowKindTold(flow.flowKind);
  const spot = {
    ...atFlow(survey, flow),
    slots: { giver: giver ?? '', receiver: receiver ?? '', what },
    evidence: [flow.id],
  };
  if (giver !== undefined && receiver !== undefined)
    return [met(spot, told('{giver} ger {receiver} {what}.', '{giver} gives {receiver} {what}.'))];
  const words =
    giver !== undefined
      ? told(
          'Vem som får {what} från {giver} sägs inte.',
          'Who receives {what} from {giver} is not said.',
        )
      : receiver !== undefined
        ? told(
            'Vem som ger {receiver} {what} sägs inte.',
            'Who gives {receiver} {what} is not said.',
          )
        : told(
            'Varken vem som ger eller vem som får {what} sägs.',
            'Neither who gives nor who receives {what} is said.',
          );
  const settledBy = told('Ett besked från dem det gäller.', 'Word from those it concerns.');
  return [unknown('SILENT', spot, words, settledBy)];
}

export const everyFlowHasBothEnds: Check = {
  id: 'every-flow-has-both-ends',
  holds: told(
    'Av varje flöde framgår vem som lämnar och vem som tar emot.',
    'Of every flow it is known who gives and who receives.',
  ),
  asks: told('Vem lämnar, och vem tar emot?', 'Who gives, and who receives?'),
  why: told(
    'Det som ingen lämnar eller tar emot syns som ett avbrott.',
    'What nobody gives or receives shows as a break.',
  ),
  topic: 'flows',
  placeInTopic: 5,
  reader: 'EDITOR',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'flows',
  *ask(survey) {
    for (const flow of survey.of('FLOW')) yield* foundOf(survey, flow);
  },
};
