/** Forum types beside their named forums: whether there are any, who sits there, and what nobody planned. */

import type { FactOf } from '../../../model/fact.ts';
import { type Capacity, sideOf } from '../../../model/words.ts';
import { atForum } from '../../coverage/spot.ts';
import type { Survey } from '../../coverage/survey.ts';
import type { Compared } from './compared.ts';
import { type Design, isKnownHere, isShown } from './design.ts';
import { nearestToSeat } from './nearest-evidence.ts';
import { saidMissing } from './said-missing.ts';
import { standsAs } from './stands-as.ts';

const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);
type Holder = FactOf<'SEAT'> | FactOf<'PARTICIPATION'>;

/** The forums that a source says are of the type; not those that are only proposed to become one. */
function forumsSaidToBe(survey: Survey, type: string): readonly FactOf<'FORUM'>[] {
  const ties = survey.pointing(type, 'TIE');
  const isProposed = (forum: string) =>
    ties.some(({ source, standing }) => source === forum && sideOf(standing) === 'DESIGNED');
  return survey.forumsOf(type).filter(({ id }) => !isProposed(id));
}

/** Of a type and its named forums: whether it exists, its seats, and its composition. */
export function compareForumType(
  survey: Survey,
  type: FactOf<'FORUM_TYPE'>,
  design: Design,
): readonly Compared[] {
  const forums = forumsSaidToBe(survey, type.id);
  const there = forums.filter(isShown);
  const gone = forums.filter(({ standing }) => standing === 'MISSING');
  const { areas, levels } = atForum(survey, type);
  const spot = { areas, levels };
  const denied = [...ids(gone), ...saidMissing(survey, type.id)];
  const exists: Compared = {
    ...spot,
    aspect: 'FORUM',
    verdict: there.length > 0 ? 'CONVERGENT' : denied.length > 0 ? 'MISSING' : 'UNDOCUMENTED',
    designed: type.id,
    documented: there.length > 0 ? [...ids(there), ...pilotsOf(survey, there)] : denied,
  };
  const held = there.flatMap((forum): readonly Holder[] => [
    ...survey.seats(forum.id).filter(isShown),
    ...survey.pointing(forum.id, 'PARTICIPATION').filter((one) => one.in === forum.id),
  ]);
  const wanted = survey.seats(type.id).filter(({ capacity }) => capacity !== 'INVITED');
  const met = new Set<string>();
  const seats = wanted.map((seat): Compared => {
    const sitting = held.filter((one) => isOfSameParty(survey, seat, wanted, one));
    const holders = sitting.filter(({ capacity }) => capacity === seat.capacity);
    for (const { id } of holders) met.add(id);
    const seen = { ...spot, aspect: 'SEAT', designed: seat.id, documented: ids(holders) } as const;
    if (holders.length > 0) return { ...seen, verdict: 'CONVERGENT' };
    const nearby = nearestToSeat(survey, seat, ids(there), ids(sitting));
    return { ...seen, verdict: 'UNDOCUMENTED', nearby };
  });
  const unplanned = held
    .filter((one) => !met.has(one.id) && design.isAfter(one))
    .map(
      ({ id }): Compared => ({
        ...spot,
        aspect: 'SEAT',
        verdict: 'UNPLANNED',
        designed: null,
        documented: [id],
      }),
    );
  return [exists, ...seats, ...unplanned, ...composition(survey, type, held, spot)];
}

/** The rules on who sits there: met when documented seats show the sides they name. */
function composition(
  survey: Survey,
  type: FactOf<'FORUM_TYPE'>,
  held: readonly Holder[],
  spot: Pick<Compared, 'areas' | 'levels'>,
): Compared[] {
  const rules = survey
    .pointing(type.id, 'STATEMENT')
    .filter(
      ({ statementKind, text }) => statementKind === 'RULE' && /minoritet|majoritet/.test(text.sv),
    );
  const members = held.filter(
    (one): one is FactOf<'SEAT'> => one.kind === 'SEAT' && one.capacity === 'MEMBER',
  );
  const industry = members.filter(({ side }) => side === 'industry');
  return rules.map((rule) => ({
    ...spot,
    aspect: 'COMPOSITION',
    verdict:
      members.length === 0
        ? 'UNDOCUMENTED'
        : industry.length * 2 >= members.length
          ? 'CONVERGENT'
          : 'MISSING',
    designed: rule.id,
    documented: ids(members),
  }));
}

/** Forums in an area of the design that a source shows after it, of no designed type. */
export function unplannedForums(survey: Survey, design: Design): Compared[] {
  return survey.of('FORUM').flatMap((forum): Compared[] => {
    const isNew = isShown(forum) && isKnownHere(survey, forum) && design.isAfter(forum);
    const isPlanned = forum.ofType.some((type) => survey.council(type) !== undefined);
    const { areas, levels } = atForum(survey, forum);
    if (!isNew || isPlanned || areas.length === 0) return [];
    const documented = [forum.id];
    return [{ aspect: 'FORUM', verdict: 'UNPLANNED', designed: null, documented, areas, levels }];
  });
}

/** The statements that say of these forums that they were tried as pilots. */
function pilotsOf(survey: Survey, forums: readonly FactOf<'FORUM'>[]): string[] {
  const said = forums.flatMap(({ id }) =>
    survey
      .pointing(id, 'STATEMENT')
      .filter((one) => one.standing === 'PILOT' && one.statementKind === 'SITUATION'),
  );
  return ids([...new Set(said)]);
}

/** Those who have a place in a forum, whichever. */
const sitting: readonly Capacity[] = ['MEMBER', 'CHAIR', 'VICE_CHAIR', 'CONVENER', 'LEAD'];
/** The sides on which somebody sits in a role, such as an authority that also educates. */
const inRole: readonly (string | undefined)[] = ['industry', 'provider', 'group-focused'];

/**
 * Does somebody sit there, in whatever capacity, for the party of the seat or one of its kind? A chair does not show a
 * member, nor a member a chair; they come near. Of a party with several seats, one whose side no source tells sits for
 * itself, not in a role.
 */
function isOfSameParty(
  survey: Survey,
  seat: FactOf<'SEAT'>,
  wanted: readonly FactOf<'SEAT'>[],
  one: Holder,
): boolean {
  if (!sitting.includes(one.capacity)) return false;
  const party = one.kind === 'SEAT' ? one.for : (one.onBehalfOf ?? one.by);
  if (party === undefined || seat.for === undefined) return false;
  if (!standsAs(survey.reading.graph, party).includes(seat.for)) return false;
  const side = one.kind === 'SEAT' ? one.side : undefined;
  if (side !== undefined && seat.side !== undefined) return side === seat.side;
  const others = wanted.filter((other) => other.for === seat.for && other.id !== seat.id);
  return others.length === 0 || !inRole.includes(seat.side);
}
