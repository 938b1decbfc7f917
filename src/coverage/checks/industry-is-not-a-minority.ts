/** Where employers and educators meet, the industry side is no minority; by law it has the majority of a YH steering group. */
import type { FactOf } from '../../model/fact.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atForum } from '../spot.ts';

type Seat = FactOf<'SEAT'>;
const member = (seat: Seat) => seat.capacity === 'MEMBER' || seat.capacity === 'CHAIR';

export const industryIsNotAMinority: Check = {
  id: 'industry-is-not-a-minority',
  holds: told(
    'Näringslivets sida är inte i minoritet i de råd där den möter utbildarna.',
    'The industry side is no minority in the councils where it meets the educators.',
  ),
  why: told(
    'Den som har behovet ska vara med och styra; i en YH-styrgrupp har näringslivet majoritet enligt lag.',
    'Whoever has the need is to take part in steering; by law business has the majority of a YH steering group.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) =>
    survey.councils.flatMap((council) => {
      const seats = survey.seats(council.id).filter(member);
      if (!seats.some(({ side }) => side === 'industry')) return [];
      const seriousness = council.standing === 'STATUTORY' ? ('LAW' as const) : ('DESIGN' as const);
      const majority = seats.find(({ share }) => share === 'majority');
      if (majority)
        return [
          met(
            { ...atForum(survey, council), seriousness, slots: { forum: council.id } },
            told('Näringslivet har majoritet i {forum}.', 'Business has the majority in {forum}.'),
            { evidence: [majority.id] },
          ),
        ];
      if (council.standing === 'STATUTORY') return [];
      return (['TEXT', 'FIGURE'] as const).flatMap((basis): Found[] => {
        const listed = seats.filter((seat) => seat.citations.some((one) => one.basis === basis));
        if (listed.length === 0) return [];
        const industry = listed.filter(({ side }) => side === 'industry').length;
        const spot = {
          ...atForum(survey, council),
          also: basis,
          seriousness,
          slots: {
            forum: council.id,
            industry,
            total: listed.length,
            source:
              basis === 'TEXT'
                ? told('textens lista', 'the list of the text')
                : told('figuren', 'the figure'),
          },
          evidence: listed.map(({ id }) => id),
        };
        return [
          industry * 2 >= listed.length
            ? met(
                spot,
                told(
                  'I {forum} är {industry} av {total} platstyper i {source} näringslivets.',
                  'In {forum} {industry} of {total} kinds of seats in {source} are the industry’s.',
                ),
              )
            : gap(
                'STATED',
                spot,
                told(
                  'I {forum} är bara {industry} av {total} platstyper i {source} näringslivets.',
                  'In {forum} only {industry} of {total} kinds of seats in {source} are the industry’s.',
                ),
              ),
        ];
      });
    }),
};
