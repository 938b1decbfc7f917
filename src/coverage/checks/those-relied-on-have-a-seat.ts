/** Whom a council is fed by, and whom a source says it leaves out, have a seat in it. */
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

/** Does the whole stand for the party, as its type or a wider one? */
function isWithin({ reading: { graph } }: Survey, party: string, whole: string): boolean {
  const at = graph.partyNumber.get(party);
  const of = graph.partyNumber.get(whole);
  if (at === undefined || of === undefined) return false;
  const start = graph.wholeOffset[at] as number;
  const own = graph.wholes.subarray(start, graph.wholeOffset[at + 1]);
  return own.some((one, place) => one === of && graph.wholeLift[start + place] === 1);
}

export const thoseReliedOnHaveASeat: Check = {
  id: 'those-relied-on-have-a-seat',
  holds: told(
    'De som ett råd får sitt underlag och sina lösningar från har en plats där.',
    'Those a council gets its needs and solutions from have a seat there.',
  ),
  why: told(
    'Arbetet läggs nära dem som kan göra eller påverka något.',
    'The work is placed close to those who can act or influence.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'flows into councils, seats and silences',
  ask: (survey) => {
    const byCouncil = survey.councils.flatMap((council) => {
      const seats = survey.seats(council.id);
      const roles = seats.flatMap((seat) => survey.roleOfSeat(seat));
      const feeders = new Map<string, string>();
      for (const flow of survey.pointing(council.id, 'FLOW'))
        if (flow.receiver === council.id && flow.giver !== undefined && flow.standing !== 'MISSING')
          feeders.set(flow.giver, flow.id);
      return [...feeders].flatMap(([giver, flow]): Found[] => {
        const fact = survey.reading.facts.byId.get(giver);
        if (fact?.kind !== 'ACTOR' && fact?.kind !== 'ACTOR_TYPE' && fact?.kind !== 'ROLE')
          return [];
        const seat = seats.find(
          ({ for: holder }) =>
            holder !== undefined &&
            (holder === giver ||
              isWithin(survey, giver, holder) ||
              isWithin(survey, holder, giver)),
        );
        const isSeated = seat !== undefined || (fact.kind === 'ROLE' && roles.includes(fact.role));
        const spot = {
          ...atForum(survey, council),
          also: giver,
          slots: { forum: council.id, party: giver },
        };
        return [
          isSeated
            ? met(
                spot,
                told(
                  '{party} föder {forum} och sitter där.',
                  '{party} feeds {forum} and sits there.',
                ),
                { evidence: [seat?.id ?? flow, flow] },
              )
            : gap(
                'STATED',
                spot,
                told(
                  '{party} föder {forum} men har ingen plats där.',
                  '{party} feeds {forum} but has no seat there.',
                ),
                { evidence: [flow] },
              ),
        ];
      });
    });
    const leftOut = survey
      .of('STATEMENT')
      .filter(
        ({ statementKind, property }) =>
          statementKind === 'SILENCE' && /^seats? of /.test(property ?? ''),
      )
      .map((silence): Found => {
        const forum = silence.about[0] as string;
        const council = survey.council(forum);
        return gap(
          'STATED',
          {
            ...(council ? atForum(survey, council) : { side: 'DESIGNED' as const }),
            of: forum,
            also: silence.id,
            areas: silence.about.flatMap((id) => {
              const about = survey.reading.facts.byId.get(id);
              return about && 'inAreas' in about ? survey.colours(about.inAreas) : [];
            }),
            mendedBy: survey.mendersOf(forum),
            slots: { text: silence.text },
          },
          told('{text}', '{text}'),
          { evidence: [silence.id] },
        );
      });
    return [...byCouncil, ...leftOut];
  },
};
