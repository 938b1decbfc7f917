/** The fourth of five questions to begin with: what each forum may decide. */
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { atQuestion, forumsThere, silenceAbout } from '../forums-there.ts';
import type { Survey } from '../survey.ts';

type Forum = FactOf<'FORUM'>;

/** What is said of the forum and of nothing else, such as a project about it. */
function saidOf(survey: Survey, { id }: Forum, kind: string) {
  return survey
    .pointing(id, 'STATEMENT')
    .find(
      ({ statementKind, about }) =>
        statementKind === kind && about.length === 1 && about.includes(id),
    );
}

/** What it decides for others, as a flow. */
const decisionsOf = (survey: Survey, { id }: Forum) =>
  survey.pointing(id, 'FLOW').filter((one) => one.giver === id && one.flowKind === 'DECISION');

/** What is left open, beside the purpose a source does give it. */
function open(survey: Survey, forum: Forum): Found {
  const purpose = saidOf(survey, forum, 'PURPOSE') ?? saidOf(survey, forum, 'TASK');
  const silence = silenceAbout(survey, forum, /\b(decision|decide|authority)/);
  return unknown(
    'SILENT',
    atQuestion(survey, forum, {
      purpose: purpose?.text ?? told('', ''),
      text: silence?.text ?? told('', ''),
    }),
    silence
      ? told('{text}', '{text}')
      : purpose
        ? told(
            'Vad {forum} får besluta om sägs inte. Som syfte anges: {purpose}',
            'What {forum} may decide is not said. Its purpose is given as: {purpose}',
          )
        : told('Vad {forum} får besluta om sägs inte.', 'What {forum} may decide is not said.'),
    told(
      'Det beslut som inrättade {forum}, eller en arbetsordning.',
      'The decision that set up {forum}, or rules of procedure.',
    ),
    { evidence: [silence?.id ?? forum.id, ...(purpose ? [purpose.id] : [])] },
  );
}

function asked(survey: Survey, forum: Forum): Found {
  const authority = saidOf(survey, forum, 'AUTHORITY');
  if (authority)
    return met(
      atQuestion(survey, forum, { text: authority.text }),
      told(
        'Om vad {forum} får besluta sägs: {text}',
        'Of what {forum} may decide it is said: {text}',
      ),
      { evidence: [authority.id] },
    );
  const decisions = decisionsOf(survey, forum);
  const receivers = decisions.flatMap(({ receiver }) => receiver ?? []);
  if (receivers.length > 0)
    return met(
      atQuestion(survey, forum, { receivers: [...new Set(receivers)] }),
      told('{forum} beslutar för {receivers}.', '{forum} decides for {receivers}.'),
      { evidence: decisions.map(({ id }) => id) },
    );
  return open(survey, forum);
}

export const whatEachForumMayDecide: Check = {
  id: 'what-each-forum-may-decide',
  holds: told(
    'Det är känt vad varje forum får besluta om.',
    'It is known what each forum may decide.',
  ),
  asks: told('Vad får varje forum besluta om?', 'What may each forum decide?'),
  why: told(
    'Vi menar att den som tar en fråga till ett forum behöver veta om den kan avgöras där.',
    'We hold that whoever takes a matter to a forum needs to know whether it can be settled there.',
  ),
  toWrite: told(
    'Skriv forumets befogenhet, eller de beslut det fattar som flöden.',
    'Write the authority of the forum, or the decisions it takes as flows.',
  ),
  topic: 'questions',
  placeInTopic: 4,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  onlyWithoutBlueprint: true,
  cost: 'forums, their statements and flows',
  ask: (survey) => forumsThere(survey).map((forum) => asked(survey, forum)),
};
