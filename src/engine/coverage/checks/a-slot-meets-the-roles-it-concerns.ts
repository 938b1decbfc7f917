/** A meeting of the year wheel has both roles of its area in the room. */
import { sideTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { RoleName } from '../../../model/words.ts';
import { isCommittee, isWhole, leavesOpen } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Slot = FactOf<'EVENT'>;
type ForumType = FactOf<'FORUM_TYPE'>;

function absentRoles(survey: Survey, council: ForumType): readonly RoleName[] {
  const present = new Set(survey.seats(council.id).flatMap((seat) => survey.roleOfSeat(seat)));
  const wanted = survey
    .of('AREA')
    .filter(({ id }) => council.inAreas.includes(id))
    .flatMap(({ bringsTogether }) => survey.roleNames(bringsTogether));
  return [...new Set(wanted)].filter((role) => !present.has(role));
}

/** The roles of an area meet in the council; its committee is asked only where a source is noted to leave open who is there. */
function inCommittee(survey: Survey, slot: Slot, council: ForumType): Found[] {
  const absent = absentRoles(survey, council);
  const silence = survey
    .pointing(slot.id, 'STATEMENT')
    .find(({ statementKind, about }) => statementKind === 'SILENCE' && about.includes(slot.id));
  if (absent.length === 0 || silence === undefined) return [];
  return [
    unknown(
      'SILENT',
      {
        ...atDesign(survey, council),
        of: slot.id,
        roles: absent,
        slots: { text: silence.text, forum: council.id },
      },
      told('{text}', '{text}'),
      told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
      { evidence: [silence.id, slot.id] },
    ),
  ];
}

function asked(survey: Survey, slot: Slot, council: ForumType): Found[] {
  if (isCommittee(survey, council)) return inCommittee(survey, slot, council);
  const seats = survey.seats(council.id);
  const absent = seats.length === 0 ? [] : absentRoles(survey, council);
  const [role] = absent;
  const spot = {
    ...atDesign(survey, council),
    of: slot.id,
    roles: absent,
    slots: {
      slot: slot.id,
      forum: council.id,
      open: leavesOpen(council),
      absent: role === undefined ? '' : sideTold(role),
      quarter: told(`${slot.quarter ?? ''}`, `${slot.quarter ?? ''}`),
    },
    evidence: [slot.id, ...seats.map(({ id }) => id)],
  };
  const settled = told('En medlemslista för {forum}.', 'A list of members of {forum}.');
  if (seats.length === 0)
    return [
      unknown(
        'SILENT',
        spot,
        told(
          '{open} vilka som är med när {forum} möts ({slot}).',
          '{open} who is there when {forum} meets ({slot}).',
        ),
        settled,
      ),
    ];
  if (role === undefined)
    return [
      met(
        spot,
        slot.strength === 'EXAMPLE' && slot.quarter !== undefined
          ? told(
              'I det årshjul som ges som exempel möts {forum} i kvartal {quarter}, och där finns plats för områdets båda sidor.',
              'In the year wheel given as an example there is a meeting of {forum} in quarter {quarter}, with seats for both sides of the area.',
            )
          : told(
              'När {forum} möts ({slot}) finns plats för områdets båda sidor.',
              'When {forum} meets ({slot}) there are seats for both sides of the area.',
            ),
      ),
    ];
  return [
    isWhole(seats)
      ? gap(
          'SHOWN',
          spot,
          told(
            'När {forum} möts ({slot}) har {absent} ingen plats enligt förteckningen.',
            'When {forum} meets ({slot}) there is no seat for {absent} by the list.',
          ),
        )
      : unknown(
          'SILENT',
          spot,
          told(
            '{open} om {absent} är med när {forum} möts ({slot}).',
            '{open} whether {absent} is there when {forum} meets ({slot}).',
          ),
          settled,
        ),
  ];
}

export const aSlotMeetsTheRolesItConcerns: Check = {
  id: 'a-slot-meets-the-roles-it-concerns',
  holds: told(
    'Vid varje möte i årshjulet finns de roller som frågan gäller.',
    'At every meeting of the year wheel are the roles its topic concerns.',
  ),
  asks: told(
    'Är de som frågan gäller med vid varje möte i årshjulet?',
    'Are those the topic concerns at every meeting of the year wheel?',
  ),
  why: told(
    'Vi menar att de som en fråga gäller bör vara med när den tas upp.',
    'We hold that those whom a matter concerns should be there when it is dealt with.',
  ),
  topic: 'meetings',
  placeInTopic: 3,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'slots × seats of their forum',
  ask: (survey) =>
    survey.of('EVENT').flatMap((slot): Found[] => {
      const council = slot.partOf.map(survey.council).find((one) => one !== undefined);
      if (slot.eventKind !== 'SLOT' || council === undefined) return [];
      return asked(survey, slot, council);
    }),
};
