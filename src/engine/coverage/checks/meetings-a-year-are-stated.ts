/** How often a council meets is said. */
import type { FactOf } from '../../../model/fact.ts';
import { leavesOpen, silenceOn } from '../councils.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { inQuarters } from '../quarters.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

function wordsFor({ meetingsMin: min, meetingsMax: max }: FactOf<'FORUM_TYPE'>) {
  if (max === undefined || min === max)
    return told(
      'Antalet möten om året i {forum} ska vara {min}.',
      'The number of meetings a year in {forum} is to be {min}.',
    );
  return told(
    '{forum} är tänkt att mötas {min} till {max} gånger om året.',
    '{forum} is meant to meet {min} to {max} times a year.',
  );
}

function asked(survey: Survey, council: FactOf<'FORUM_TYPE'>): Found {
  const slots = survey
    .pointing(council.id, 'EVENT')
    .filter(({ eventKind, quarter }) => eventKind === 'SLOT' && quarter !== undefined);
  const spot = {
    ...atDesign(survey, council),
    slots: {
      forum: council.id,
      open: leavesOpen(council),
      quarters: inQuarters(slots),
      min: council.meetingsMin ?? 0,
      max: council.meetingsMax ?? 0,
    },
  };
  if (council.meetingsMin !== undefined)
    return met(spot, wordsFor(council), { evidence: [council.id] });
  if (slots.length > 0)
    return met(
      spot,
      slots.some(({ strength }) => strength === 'EXAMPLE')
        ? told(
            'Ett exempel på årshjul ger {forum} möten i kvartal {quarters}.',
            'An example of a year wheel gives {forum} meetings in quarter {quarters}.',
          )
        : told(
            'Årshjulet ger {forum} möten i kvartal {quarters}.',
            'The year wheel gives {forum} meetings in quarter {quarters}.',
          ),
      { evidence: slots.map(({ id }) => id) },
    );
  const silence = silenceOn(survey, council, 'meetings');
  return unknown(
    'SILENT',
    spot,
    told('{open} hur ofta {forum} möts.', '{open} how often meetings are held in {forum}.'),
    told('En möteskalender för {forum}.', 'A calendar of meetings of {forum}.'),
    { evidence: [silence?.id ?? council.id] },
  );
}

export const meetingsAYearAreStated: Check = {
  id: 'meetings-a-year-are-stated',
  holds: told('Hur ofta varje råd möts är angivet.', 'How often each council meets is stated.'),
  asks: told('Hur ofta möts råden?', 'How often do the councils meet?'),
  why: told(
    'Vi menar att den som ska lämna en fråga vidare behöver veta när rådet möts nästa gång.',
    'We hold that whoever hands a matter on needs to know when the council next meets.',
  ),
  topic: 'meetings',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'forum types and slots',
  // Law leaves it to each place how a statutory council is organised.
  ask: (survey) =>
    survey.councils
      .filter(({ standing }) => standing !== 'STATUTORY')
      .map((council) => asked(survey, council)),
};
