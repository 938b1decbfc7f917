/** A meeting of the year wheel has both roles of its area in the room. */
import { roleTold } from '../../language/coverage-words.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';

export const aSlotMeetsTheRolesItConcerns: Check = {
  id: 'a-slot-meets-the-roles-it-concerns',
  holds: told(
    'Vid varje möte i årshjulet sitter de roller som frågan gäller.',
    'At every meeting of the year wheel sit the roles its topic concerns.',
  ),
  why: told(
    'Den vars behov det gäller ska vara med när utfallet diskuteras.',
    'Those whose need it is should be there when the outcome is discussed.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'slots × seats of their forum',
  ask: (survey) =>
    survey.of('EVENT').flatMap((slot): Found[] => {
      const council = slot.partOf.map(survey.council).find((one) => one !== undefined);
      if (slot.eventKind !== 'SLOT' || council === undefined) return [];
      const seats = survey.seats(council.id);
      const present = new Set(seats.flatMap((seat) => survey.roleOfSeat(seat)));
      const wanted = survey
        .of('AREA')
        .filter(({ id }) => council.inAreas.includes(id))
        .flatMap(({ bringsTogether }) => survey.roleNames(bringsTogether));
      const absent = [...new Set(wanted)].filter((role) => !present.has(role));
      const spot = {
        ...atForum(survey, council),
        of: slot.id,
        slots: {
          slot: slot.id,
          forum: council.id,
          absent: absent[0] === undefined ? '' : roleTold(absent[0]),
        },
      };
      if (seats.length === 0)
        return [
          unknown(
            'NOT_DOCUMENTED',
            spot,
            told('Det är okänt vilka som sitter vid {slot}.', 'Who sits at {slot} is unknown.'),
            told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
            { evidence: [slot.id] },
          ),
        ];
      if (absent.length === 0)
        return [
          met(
            spot,
            told(
              'Vid {slot} finns områdets båda roller i {forum}.',
              'At {slot} both roles of the area are in {forum}.',
            ),
            { evidence: [slot.id] },
          ),
        ];
      const silence = survey
        .pointing(slot.id, 'STATEMENT')
        .find(({ statementKind }) => statementKind === 'SILENCE');
      return [
        gap(
          'STATED',
          spot,
          told(
            'Vid {slot} sitter inga {absent}: {forum} har ingen sådan plats.',
            'At {slot} sit no {absent}: {forum} has no such seat.',
          ),
          { roles: absent, evidence: [slot.id, silence?.id ?? ''] },
        ),
      ];
    }),
};
