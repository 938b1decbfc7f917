/** Where flow stops, read off the facts one party and one flow at a time. */
import { Standing } from '../../src/model/words.ts';
import {
  areasOf,
  coursesSeen,
  factOf,
  flowsSeen,
  inIdOrder,
  inNameOrder,
  levelsOf,
  partiesSeen,
  standsFor,
  type View,
} from './landscape.ts';

/** `kind id` of every break, in the order of the answer. */
export function breaksSlowly(view: View): string[] {
  const { facts, filter = {} } = view;
  const flows = flowsSeen(view).filter(({ standing }) => standing !== 'MISSING');
  const missing = flowsSeen({
    ...view,
    filter: { ...filter, standings: filter.standings ?? Standing.options },
  });
  const parties = partiesSeen(view)
    .filter(
      ({ id }) =>
        !filter.areas ||
        areasOf(facts, id).some((area) => (filter.areas as string[]).includes(area)),
    )
    .filter(
      ({ id }) =>
        !filter.levels ||
        levelsOf(facts, id).some((level) => (filter.levels as string[]).includes(level)),
    );
  const kind = (id: string) => parties.find((party) => party.id === id);
  /** What is said of a type in one landscape does not hold for those of it in another. */
  const takes = (id: string, end: 'giver' | 'receiver', told = false) => {
    const courses = coursesSeen({ ...view, told }).filter(({ standing }) => standing !== 'MISSING');
    const { landscapes } = factOf(facts, id);
    const places = landscapes.length > 0 ? landscapes : [null];
    return (
      courses.some((flow) => flow[end] === id) ||
      places.some((place) => {
        const there = new Set(coursesSeen({ ...view, told, landscape: place }));
        return courses.some(
          (flow) =>
            (place === null || there.has(flow)) &&
            standsFor(facts, id, 'TYPE').includes(flow[end] as string),
        );
      })
    );
  };
  const gives = (id: string) => takes(id, 'giver');
  const receives = (id: string) => takes(id, 'receiver');
  const gave = (id: string) => takes(id, 'giver', true);
  const received = (id: string) => takes(id, 'receiver', true);
  const named = inNameOrder(
    facts,
    parties.map(({ id }) => id),
  );
  const endsThere = (id: string) => {
    const party = kind(id);
    return (
      ['DOCUMENT', 'EVENT'].includes(party?.kind ?? '') ||
      (party?.kind === 'ACTOR_TYPE' && party.people)
    );
  };
  const beginsThere = (id: string) => ['DOCUMENT', 'EVENT'].includes(kind(id)?.kind ?? '');
  const islands = ['FORUM', 'FORUM_TYPE', 'AREA', 'FUNCTION', 'PROCESS'];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort(inIdOrder);
  return [
    ...ids(flows.filter(({ giver }) => giver === undefined)).map((id) => `UNSTATED_GIVER ${id}`),
    ...ids(flows.filter(({ receiver }) => receiver === undefined)).map(
      (id) => `UNSTATED_RECEIVER ${id}`,
    ),
    ...named
      .filter((id) => receives(id) && !gave(id) && !endsThere(id))
      .map((id) => `NO_WAY_ONWARD ${id}`),
    ...named
      .filter((id) => gives(id) && !received(id) && !beginsThere(id))
      .map((id) => `NEVER_FED ${id}`),
    ...named
      .filter((id) => !gave(id) && !received(id) && islands.includes(kind(id)?.kind as string))
      .map((id) => `ISLAND ${id}`),
    ...ids(missing.filter(({ standing }) => standing === 'MISSING')).map((id) => `MISSING ${id}`),
  ];
}
