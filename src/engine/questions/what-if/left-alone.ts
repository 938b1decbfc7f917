/** What stays when somebody goes, and then lacks who convenes, leads, hosts, owns or holds it; and the flows that hang on it. */
import { dayInSweden } from '../../../model/dates/swedish-day.ts';
import { validityOn } from '../../../model/dates/validity.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

/** What somebody does for what they keep going, in the order it is told. */
export const keepings = ['CONVENE', 'LEAD', 'HOST', 'HOLD', 'OWN'] as const;
export type Keeping = (typeof keepings)[number];

/** Something that loses all who did this for it. */
export interface LeftAlone {
  readonly id: string;
  readonly lacks: readonly Keeping[];
}

const byTie: Readonly<Partial<Record<string, Keeping>>> = {
  CONVENES: 'CONVENE',
  LEADS: 'LEAD',
  HOSTS: 'HOST',
  HOLDS: 'HOLD',
  OWNS: 'OWN',
};
const bySeat: Readonly<Partial<Record<string, Keeping>>> = { CONVENER: 'CONVENE', CHAIR: 'LEAD' };

/** What has been held, or is written, needs nobody to keep it going. */
const done: ReadonlySet<string> = new Set(['EVENT', 'DOCUMENT']);
/** Whoever tried it or once did it does not keep it going. */
const passing: ReadonlySet<string> = new Set(['MISSING', 'OCCURRED', 'PILOT']);

interface Kept {
  readonly who: string;
  readonly what: string;
  readonly as: Keeping;
}

/** Who keeps what going, by a tie or a seat. */
function keptBy(fact: Fact): Kept | undefined {
  if (passing.has(fact.standing)) return undefined;
  const tied = fact.kind === 'TIE' ? byTie[fact.tieKind] : undefined;
  if (fact.kind === 'TIE' && tied) return { who: fact.source, what: fact.target, as: tied };
  const seated = fact.kind === 'SEAT' ? bySeat[fact.capacity] : undefined;
  if (fact.kind === 'SEAT' && seated && fact.for !== undefined)
    return { who: fact.for, what: fact.of, as: seated };
  return undefined;
}

/** A function that nobody hosts or holds is done by nobody, so that what it does for others is left too. */
const isUndone = ({ facts }: Reading, { id, lacks }: LeftAlone) =>
  facts.byId.get(id)?.kind === 'FUNCTION' && lacks.some((one) => one === 'HOST' || one === 'HOLD');

/**
 * What lacks somebody when these are gone, in id order; what a function does for others goes with the function.
 *
 * @param isHere - which facts count: those of the landscape asked
 */
export function leftAlone(
  reading: Reading,
  removed: readonly string[],
  isHere: (fact: Fact) => boolean,
): LeftAlone[] {
  const { facts, asOf } = reading;
  const day = dayInSweden(asOf);
  const keptAt = (id: string): Kept[] =>
    facts
      .pointingTo(id)
      .filter((fact) => isHere(fact) && validityOn(fact, day) !== 'ENDED')
      .flatMap((fact) => keptBy(fact) ?? []);
  const gone = new Set(removed);
  const found = new Map<string, LeftAlone>();
  for (const id of gone)
    for (const { who, what } of keptAt(id)) {
      if (who !== id || removed.includes(what) || done.has(facts.byId.get(what)?.kind ?? ''))
        continue;
      const keepers = keptAt(what).filter((one) => one.what === what);
      const lacks = keepings.filter((as) => {
        const some = keepers.filter((one) => one.as === as);
        return some.length > 0 && some.every((one) => gone.has(one.who));
      });
      if (lacks.length === 0) continue;
      found.set(what, { id: what, lacks });
      if (isUndone(reading, { id: what, lacks })) gone.add(what);
    }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const worked: ReadonlySet<string> = new Set(['FUNCTION', 'PROCESS', 'FORUM', 'FORUM_TYPE']);

/** Flows that stay, to or from what is left alone or carried by it only, in id order: nobody then sees to them. */
export function unkeptFlows(
  { facts }: Reading,
  left: readonly LeftAlone[],
  stays: (flow: FactOf<'FLOW'>) => boolean,
): string[] {
  const alone = new Set(
    left.map(({ id }) => id).filter((id) => worked.has(facts.byId.get(id)?.kind ?? '')),
  );
  const hangs = ({ giver, receiver, via }: FactOf<'FLOW'>) =>
    [giver, receiver].some((end) => end !== undefined && alone.has(end)) ||
    (via.length > 0 && via.every((id) => alone.has(id)));
  const flows = [...alone]
    .flatMap((id) => facts.pointingTo(id))
    .filter((one) => one.kind === 'FLOW');
  const kept = flows.filter((flow) => !passing.has(flow.standing) && hangs(flow) && stays(flow));
  return [...new Set(kept.map(({ id }) => id))].sort();
}
