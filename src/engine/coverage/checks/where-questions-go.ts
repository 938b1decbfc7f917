/** The fifth of five questions to begin with: where matters go that a forum does not settle itself. */
import type { FactOf } from '../../../model/fact.ts';
import { isCertain } from '../councils.ts';
import { type Check, type Found, met, told, unknown, type Wording } from '../finding.ts';
import { atQuestion, forumsThere, silenceAbout } from '../forums-there.ts';
import type { Survey } from '../survey.ts';

type Forum = FactOf<'FORUM'>;
type Flow = FactOf<'FLOW'>;

const passingOn: readonly string[] = ['NEED', 'REPORTING', 'CONSULTATION'];

/** What happens once, or is only planned, says nothing of where matters go otherwise. */
const isUsual = ({ standing, when }: Flow) =>
  when === undefined && standing !== 'OCCURRED' && standing !== 'PLANNED';

function onwardFrom(survey: Survey, { id }: Forum): readonly Flow[] {
  return survey
    .pointing(id, 'FLOW')
    .filter(
      (one) => one.giver === id && one.receiver !== undefined && passingOn.includes(one.flowKind),
    );
}

const receiversOf = (flows: readonly Flow[]) => [
  ...new Set(flows.flatMap(({ receiver }) => receiver ?? [])),
];

/** That no source says where matters go, what went somewhere once, and what the source does say. */
function wordsForOpen(once: number, isSilent: boolean): Wording {
  const base =
    once > 0
      ? told(
          'Vart frågor går som {forum} inte avgör själv sägs inte; enstaka gånger har något gått till {once}, eller varit tänkt att göra det.',
          'Where matters go that {forum} does not settle itself is not said; now and then something has gone to {once}, or was meant to.',
        )
      : told(
          'Vart frågor går som {forum} inte avgör själv sägs inte.',
          'Where matters go that {forum} does not settle itself is not said.',
        );
  return isSilent ? told(`${base.sv} {text}`, `${base.en} {text}`) : base;
}

function asked(survey: Survey, forum: Forum): Found {
  const onward = onwardFrom(survey, forum);
  const usual = onward.filter((one) => isUsual(one) && isCertain(one));
  const once = onward.filter((one) => !usual.includes(one));
  const silence = silenceAbout(survey, forum, /\b(flow to|report|questions)/);
  const spot = atQuestion(survey, forum, {
    receivers: receiversOf(usual),
    once: receiversOf(once),
    text: silence?.text ?? told('', ''),
  });
  if (usual.length > 0)
    return met(
      spot,
      told(
        'Det som {forum} inte avgör själv går till {receivers}.',
        'What {forum} does not settle itself goes to {receivers}.',
      ),
      { evidence: usual.map(({ id }) => id) },
    );
  return unknown(
    'SILENT',
    spot,
    wordsForOpen(once.length, silence !== undefined),
    told(
      'Ett besked från den som håller i {forum}, eller en arbetsordning.',
      'Word from whoever runs {forum}, or rules of procedure.',
    ),
    { evidence: [silence?.id ?? forum.id, ...once.map(({ id }) => id)] },
  );
}

export const whereQuestionsGo: Check = {
  id: 'where-questions-go',
  holds: told(
    'Det är känt vart frågor går som ett forum inte avgör själv.',
    'It is known where matters go that a forum does not settle itself.',
  ),
  asks: told(
    'Vart går frågor som ett forum inte avgör själv?',
    'Where do matters go that a forum does not settle itself?',
  ),
  why: told(
    'Vi menar att en fråga som inte har någon väg vidare blir liggande.',
    'We hold that a matter with no way onward is left lying.',
  ),
  toWrite: told(
    'Skriv ett flöde av slaget behov från forumet till den som tar emot frågorna.',
    'Write a flow of the kind need from the forum to whoever receives the matters.',
  ),
  topic: 'questions',
  placeInTopic: 5,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  onlyWithoutBlueprint: true,
  cost: 'forums and the flows from them',
  ask: (survey) => forumsThere(survey).map((forum) => asked(survey, forum)),
};
