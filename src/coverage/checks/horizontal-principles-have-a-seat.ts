/** Those to be invited for the horizontal principles also have a seat somewhere. */
import { type Check, type Found, gap, met, told } from '../finding.ts';

export const horizontalPrinciplesHaveASeat: Check = {
  id: 'horizontal-principles-have-a-seat',
  holds: told(
    'De som ska bjudas in för de horisontella principerna har också en plats i ett råd.',
    'Those to be invited for the horizontal principles also have a seat in a council.',
  ),
  why: told(
    'Jämställdhet, jämlikhet och integration byggs in i medlemskap och representation, inte bara i inbjudningar.',
    'Gender equality, equality and integration are built into membership and representation, not only into invitations.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) => {
    const seats = survey.of('SEAT');
    return seats.flatMap((invited): Found[] => {
      if (invited.capacity !== 'INVITED' || invited.for === undefined) return [];
      const seated = seats.filter(
        (seat) =>
          seat.for === invited.for &&
          seat.capacity !== 'INVITED' &&
          survey.council(seat.of) !== undefined,
      );
      const spot = {
        of: invited.for,
        side: 'DESIGNED' as const,
        mendedBy: survey.mendersOf(invited.of),
        slots: { party: invited.for, forums: seated.map((seat) => seat.of) },
      };
      return [
        seated.length > 0
          ? met(spot, told('{party} har plats i {forums}.', '{party} has a seat in {forums}.'), {
              evidence: seated.map(({ id }) => id),
            })
          : gap(
              'STATED',
              spot,
              told(
                '{party} får bjudas in men har ingen plats i något råd.',
                '{party} may be invited but has no seat in any council.',
              ),
              { evidence: [invited.id, ...survey.silences('seats for horizontal principles')] },
            ),
      ];
    });
  },
};
