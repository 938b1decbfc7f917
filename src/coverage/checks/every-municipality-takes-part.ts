/** Each municipality takes part in the cooperation, and in each meeting whose attendance is recorded. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';

export const everyMunicipalityTakesPart: Check = {
  id: 'every-municipality-takes-part',
  holds: told(
    'Varje kommun är med i samverkan och på de möten där närvaron är antecknad.',
    'Every municipality takes part in the cooperation and in the meetings with recorded attendance.',
  ),
  why: told(
    'Samverkan ska handfast knyta an till kommunernas arbete.',
    'The cooperation is to tie in hands-on with the work of the municipalities.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'municipalities and participations',
  ask: (survey) => {
    const recorded = new Map<string, Set<string>>();
    for (const { in: where, by, onBehalfOf } of survey.of('PARTICIPATION')) {
      if (survey.reading.facts.byId.get(where)?.kind !== 'EVENT') continue;
      const present = recorded.get(where) ?? new Set();
      recorded.set(where, present);
      for (const id of [by, onBehalfOf]) if (id !== undefined) present.add(id);
    }
    const municipal = new Set(
      survey.municipalities.map((place) => survey.municipalityOf(place)?.id),
    );
    const meetings = [...recorded].filter(([, present]) =>
      [...present].some((id) => municipal.has(id)),
    );
    return survey.municipalities.flatMap((place): Found[] => {
      const actor = survey.municipalityOf(place);
      const base = {
        of: actor?.id ?? place,
        side: 'DOCUMENTED' as const,
        levels: ['LOCAL' as const],
        places: [place],
        mendedBy: actor ? [actor.id] : [],
      };
      const took = actor
        ? survey
            .pointing(actor.id, 'PARTICIPATION')
            .filter((one) => survey.reading.facts.byId.get(one.in)?.kind !== 'EVENT')
        : [];
      const seats = actor
        ? survey.pointing(actor.id, 'SEAT').filter((seat) => seat.for === actor.id)
        : [];
      const evidence = [...took, ...seats].map(({ id }) => id);
      const where = [...new Set([...took.map((one) => one.in), ...seats.map((seat) => seat.of)])];
      const part =
        evidence.length > 0
          ? met(
              { ...base, slots: { place, where } },
              told('{place} är med i {where}.', '{place} takes part in {where}.'),
              { evidence },
            )
          : unknown(
              'NOT_DOCUMENTED',
              { ...base, slots: { place } },
              told(
                'Ingen källa visar att {place} är med i samverkan.',
                'No source shows that {place} takes part in the cooperation.',
              ),
              told('En medlemslista eller deltagarlista.', 'A list of members or participants.'),
              { evidence: [actor?.id ?? place] },
            );
      const attendance = meetings.map(([meeting, present]): Found => {
        const spot = { ...base, also: meeting, slots: { place, meeting } };
        return present.has(actor?.id ?? '')
          ? met(spot, told('{place} var med på {meeting}.', '{place} took part in {meeting}.'), {
              evidence: [meeting],
            })
          : gap(
              'STATED',
              spot,
              told(
                '{place} finns inte i närvarolistan för {meeting}.',
                '{place} is not on the attendance list of {meeting}.',
              ),
              { evidence: [meeting] },
            );
      });
      return [part, ...attendance];
    });
  },
};
