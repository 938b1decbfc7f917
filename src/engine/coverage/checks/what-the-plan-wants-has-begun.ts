/** The forums that a landscape's own plan wants or has decided on have begun to meet. */
import type { FactOf } from '../../../model/fact.ts';
import type { Standing } from '../../../model/words.ts';
import { documentOf, exists } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { silenceAbout } from '../forums-there.ts';
import { nearby } from '../nearby.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Forum = FactOf<'FORUM'>;

const wanted: readonly Standing[] = ['PRESCRIBED', 'PROPOSED', 'DECIDED', 'PLANNED'];
const joining: readonly string[] = ['LINKED_TO', 'EQUIVALENT_TO', 'SUCCEEDS', 'BASED_ON'];

/** The forums that meet and are part of it, or tied to it as that which came of it. */
function cameOf(survey: Survey, { id }: Forum): readonly Forum[] {
  const tied = survey
    .pointing(id, 'TIE')
    .filter(({ tieKind, target }) => joining.includes(tieKind) && target === id)
    .map(({ source }) => source);
  return survey
    .of('FORUM')
    .filter((one) => exists(one) && (one.partOf.includes(id) || tied.includes(one.id)));
}

/** The goals it is for; of a priority, which may be called as the forum itself, the goal it is part of. */
function goalsOf(survey: Survey, { id }: Forum): readonly string[] {
  const targets = survey
    .pointing(id, 'TIE')
    .flatMap(({ tieKind, source, target }) =>
      tieKind === 'AIMS_AT' && source === id ? [target] : [],
    );
  const wholes = targets.map((target) => {
    const goal = survey.reading.facts.byId.get(target);
    return goal?.kind === 'GOAL' && goal.goalKind === 'PRIORITY'
      ? (goal.partOf[0] ?? target)
      : target;
  });
  return [...new Set(wholes)];
}

/** That the plan says there are some, but not which. */
const silenceOnWhich = (survey: Survey, forum: Forum) => silenceAbout(survey, forum, /^which/);

function asked(survey: Survey, forum: Forum): Found {
  const running = cameOf(survey, forum).map(({ id }) => id);
  const goals = goalsOf(survey, forum);
  const spot = {
    ...atForum(survey, forum),
    side: 'DOCUMENTED' as const,
    mendedBy: survey.mendersOf(forum.id),
    slots: { forum: forum.id, running, goals, document: documentOf(survey, forum.id) },
  };
  if (forum.standing === 'MISSING')
    return gap(
      'STATED',
      spot,
      told('Enligt {document} saknas {forum}.', 'According to {document} {forum} is missing.'),
      { evidence: [forum.id] },
    );
  if (running.length > 0)
    return met(spot, told('Till {forum} hör {running}, som möts.', '{running} meets as {forum}.'), {
      evidence: running,
    });
  const silence = silenceOnWhich(survey, forum);
  if (silence)
    return unknown(
      'SILENT',
      { ...spot, slots: { ...spot.slots, text: silence.text } },
      told('{text}', '{text}'),
      told('En förteckning över dem som möts.', 'A list of those that meet.'),
      { evidence: [silence.id, forum.id] },
    );
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    goals.length > 0
      ? told(
          '{document} nämner {forum} för {goals}; att något har kommit i gång är inte bekräftat än.',
          '{document} names {forum} for {goals}; that any has begun is not confirmed yet.',
        )
      : told(
          '{document} nämner {forum}; att något har kommit i gång är inte bekräftat än.',
          '{document} names {forum}; that any has begun is not confirmed yet.',
        ),
    told('Minnesanteckningar från ett möte, eller ett besked.', 'Notes from a meeting, or word.'),
    {
      evidence: [forum.id],
      nearby: nearby(survey, { areas: survey.colours(forum.inAreas), level: forum.level }),
    },
  );
}

export const whatThePlanWantsHasBegun: Check = {
  id: 'what-the-plan-wants-has-begun',
  holds: told(
    'De forum som den egna planen nämner har kommit i gång.',
    'The forums that its own plan names have begun to meet.',
  ),
  asks: told(
    'Har de forum som planen nämner kommit i gång?',
    'Have the forums that the plan names begun to meet?',
  ),
  why: told(
    'Vi menar att en plan blir verksamhet först när de den nämner möts.',
    'We hold that a plan becomes action only once those it names meet.',
  ),
  toWrite: told(
    'Skriv forumet som möts, och att det hör till det som planen nämner.',
    'Write the forum that meets, and that it belongs to what the plan names.',
  ),
  topic: 'plan',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  onlyWithoutBlueprint: true,
  cost: 'forums and their ties',
  ask: (survey) =>
    survey
      .of('FORUM')
      .filter(({ standing }) => wanted.includes(standing) || standing === 'MISSING')
      .map((forum) => asked(survey, forum)),
};
