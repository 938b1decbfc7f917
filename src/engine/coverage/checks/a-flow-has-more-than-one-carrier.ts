/** What is carried between others does not hang on one carrier. */
import { flowKindTold } from '../../../language/coverage-words.ts';
import { validityOn } from '../../../model/dates/validity.ts';
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atFlow } from '../spot.ts';
import type { Survey } from '../survey.ts';

/** Somebody who can be away or stop: a forum or meeting that something passes is a place, not a carrier. */
const carriers: readonly string[] = ['ACTOR', 'ACTOR_TYPE', 'FUNCTION'];

/** Does it go on: neither something that happened once, nor ended? */
function goesOn(survey: Survey, flow: FactOf<'FLOW'>): boolean {
  return (
    flow.standing !== 'MISSING' &&
    flow.standing !== 'OCCURRED' &&
    validityOn(flow, survey.today) !== 'ENDED'
  );
}

export const aFlowHasMoreThanOneCarrier: Check = {
  id: 'a-flow-has-more-than-one-carrier',
  holds: told(
    'Det som bärs mellan två aktörer eller forum har fler än en bärare.',
    'What is carried between two parties has more than one carrier.',
  ),
  asks: told(
    'Vem bär det som går mellan forumen när den enda bäraren inte kan?',
    'Who carries what passes between the forums when the only carrier cannot?',
  ),
  why: told(
    'Kan den enda bäraren inte, så når ingenting fram.',
    'When the only carrier cannot, nothing arrives.',
  ),
  topic: 'flows',
  placeInTopic: 6,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'flows with carriers',
  ask: (survey) =>
    survey.of('FLOW').flatMap((flow): Found[] => {
      const isCarried = flow.via.some((id) =>
        carriers.includes(survey.reading.facts.byId.get(id)?.kind ?? ''),
      );
      if (!isCarried || !goesOn(survey, flow)) return [];
      const spot = {
        ...atFlow(survey, flow),
        mendedBy: [...flow.via, ...survey.owners],
        slots: {
          giver: flow.giver ?? '',
          receiver: flow.receiver ?? '',
          carriers: flow.via,
          what: flow.carries ?? flowKindTold(flow.flowKind),
        },
        evidence: [flow.id],
      };
      return [
        flow.via.length > 1
          ? met(
              spot,
              told(
                'Det som går från {giver} till {receiver} ({what}) har flera bärare: {carriers}.',
                'What goes from {giver} to {receiver} ({what}) has several carriers: {carriers}.',
              ),
            )
          : unknown(
              'SILENT',
              spot,
              told(
                'Det som går från {giver} till {receiver} ({what}) bärs av {carriers}. Vem som bär det när {carriers} inte kan sägs inte.',
                'What goes from {giver} to {receiver} ({what}) is carried by {carriers}. Who carries it when {carriers} cannot is not said.',
              ),
              told('Ett besked om vem som då tar över.', 'Word on who then takes over.'),
            ),
      ];
    }),
};
