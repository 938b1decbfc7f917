/** Each function has an organisation that hosts it and somebody who holds it. */
import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

type Job = FactOf<'FUNCTION'>;
type Tie = FactOf<'TIE'>;

const tiesTo = (survey: Survey, { id }: Job, ...kinds: readonly Tie['tieKind'][]) =>
  survey
    .pointing(id, 'TIE')
    .filter(({ target, tieKind }) => target === id && kinds.includes(tieKind));

function spotOf(survey: Survey, job: Job) {
  return {
    of: job.id,
    levels: job.level ? [job.level] : [],
    places: job.level === 'REGIONAL' ? survey.counties : [],
    mendedBy: survey.mendersOf(job.id),
  };
}

function hostOf(survey: Survey, job: Job): Found {
  const hosts = tiesTo(survey, job, 'HOSTS');
  const spot = {
    ...spotOf(survey, job),
    also: 'host',
    side: sideOf(hosts[0]?.standing ?? job.standing),
    slots: { job: job.id, hosts: hosts.map(({ source }) => source) },
  };
  const words =
    hosts[0]?.standing === 'PROPOSED'
      ? told(
          'Funktionen {job} föreslås finnas hos {hosts}.',
          'The function {job} is proposed to be placed with {hosts}.',
        )
      : told('Funktionen {job} finns hos {hosts}.', 'The function {job} is placed with {hosts}.');
  if (hosts.length > 0) return met(spot, words, { evidence: hosts.map(({ id }) => id) });
  return unknown(
    'SILENT',
    spot,
    told(
      'Hos vilken organisation funktionen {job} ska finnas sägs inte.',
      'In which organisation the function {job} is to be placed is not said.',
    ),
    told('Ett beslut om var funktionen ska finnas.', 'A decision on where it is to be placed.'),
    { evidence: [survey.silence(job.id, 'host')?.id ?? job.id] },
  );
}

const settledBy = told('Ett beslut om tjänst eller uppdrag.', 'A decision of appointment.');

function holderOf(survey: Survey, job: Job): Found {
  const holding = tiesTo(survey, job, 'HOLDS', 'LEADS').filter(
    ({ standing }) => sideOf(standing) === 'DOCUMENTED' && standing !== 'MISSING',
  );
  const spot = {
    ...spotOf(survey, job),
    also: 'holder',
    side: 'DOCUMENTED' as const,
    slots: {
      job: job.id,
      holders: holding.map(({ source }) => source),
      how: holding[0]?.description ?? told('', ''),
    },
  };
  const evidence = holding.map(({ id }) => id);
  if (holding.length === 0)
    return unknown(
      'NOT_DOCUMENTED',
      spot,
      told(
        'Att någon har börjat som {job} är inte bekräftat än.',
        'That anybody has taken up the work of {job} is not confirmed yet.',
      ),
      settledBy,
      { evidence: [job.id] },
    );
  if (!holding.every(({ standing }) => standing === 'PILOT'))
    return met(spot, told('{holders} är {job}.', '{job} is held by {holders}.'), { evidence });
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    holding[0]?.description
      ? told(
          '{how} Att någon har hela funktionen {job} är inte bekräftat än.',
          '{how} That anybody holds the whole function {job} is not confirmed yet.',
        )
      : told(
          'Funktionen {job} har prövats i en pilot hos {holders}. Att någon har den är inte bekräftat än.',
          'The function {job} has been tried in a pilot with {holders}. That anybody holds it is not confirmed yet.',
        ),
    settledBy,
    { evidence },
  );
}

export const functionsAreHostedAndStaffed: Check = {
  id: 'functions-are-hosted-and-staffed',
  holds: told(
    'Varje funktion finns hos en organisation och har någon som utför den.',
    'Every function is placed in an organisation and has somebody who does it.',
  ),
  asks: told(
    'Var finns funktionerna, och vem utför dem?',
    'Where are the functions placed, and who does them?',
  ),
  why: told(
    'En funktion behöver en plats i en budget och någon som gör arbetet.',
    'A function needs a place in a budget and somebody who does the work.',
  ),
  topic: 'tasks',
  placeInTopic: 3,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'functions and ties',
  ask: (survey) =>
    survey.of('FUNCTION').flatMap((job) => [hostOf(survey, job), holderOf(survey, job)]),
};
