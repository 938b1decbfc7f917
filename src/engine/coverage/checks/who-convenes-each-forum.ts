/** The second of five questions to begin with: who calls each forum together. */
import type { FactOf } from '../../../model/fact.ts';
import { documentOf, isCertain } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atQuestion, forumsThere, silenceAbout } from '../forums-there.ts';
import { holders, namedIn } from '../named-members.ts';
import type { Survey } from '../survey.ts';

/** What says who convenes, and who that is. */
function convening(survey: Survey, forum: FactOf<'FORUM'>) {
  const ties = survey
    .pointing(forum.id, 'TIE')
    .filter(({ tieKind, target }) => tieKind === 'CONVENES' && target === forum.id);
  const taken = survey
    .pointing(forum.id, 'PARTICIPATION')
    .filter((one) => one.in === forum.id && one.capacity === 'CONVENER');
  const places = [...survey.seats(forum.id, 'CONVENER'), ...taken].filter(isCertain);
  return {
    facts: [...ties, ...places],
    who: [...new Set([...ties.map(({ source }) => source), ...holders(places)])],
  };
}

function asked(survey: Survey, forum: FactOf<'FORUM'>): Found {
  const { facts, who } = convening(survey, forum);
  const { chairs } = namedIn(survey, forum);
  const spot = atQuestion(survey, forum, {
    who,
    chairs: holders(chairs),
    source: documentOf(survey, facts[0]?.id),
  });
  const evidence = facts.map(({ id }) => id);
  if (who.length > 0)
    return met(
      spot,
      told(
        'Den som kallar till {forum} är {who}, enligt {source}.',
        'Whoever convenes {forum} is {who}, according to {source}.',
      ),
      { evidence },
    );
  const silence = silenceAbout(survey, forum, /\bconven/);
  return unknown(
    'SILENT',
    spot,
    chairs.length > 0
      ? told(
          'Vem som kallar till {forum} sägs inte; ordförandeposten har {chairs}.',
          'Who convenes {forum} is not said; its chair is held by {chairs}.',
        )
      : told('Vem som kallar till {forum} sägs inte.', 'Who convenes {forum} is not said.'),
    told(
      'En kallelse till {forum}, eller en arbetsordning.',
      'A call to {forum}, or rules of procedure.',
    ),
    { evidence: [silence?.id ?? forum.id, ...chairs.map(({ id }) => id)] },
  );
}

export const whoConvenesEachForum: Check = {
  id: 'who-convenes-each-forum',
  holds: told(
    'Det är känt vem som kallar till varje forum.',
    'It is known who convenes each forum.',
  ),
  asks: told('Vem kallar till varje forum?', 'Who convenes each forum?'),
  why: told(
    'Vi menar att ett möte som ingen ska kalla till lätt uteblir.',
    'We hold that a meeting which nobody is to call easily fails to happen.',
  ),
  toWrite: told(
    'Skriv den som kallar under forumets platser, som sammankallande.',
    'Write whoever convenes among the seats of the forum, as its convener.',
  ),
  topic: 'questions',
  placeInTopic: 2,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  onlyWithoutBlueprint: true,
  cost: 'forums, their seats and ties',
  ask: (survey) => forumsThere(survey).map((forum) => asked(survey, forum)),
};
