/** Made-up neighbourhoods for the tests of the party picture. */
import type {
  FlowFragment,
  FollowedFragment,
  PartyFragment,
} from '../../src/explorer/ask/documents.generated.ts';
import { type Say, sayIn } from '../../src/explorer/language/say.ts';
import type { Reached, Side } from '../../src/explorer/party/neighbourhood.ts';
import type { Links } from '../../src/explorer/party/pills.ts';

/** A party that is nothing but its name. */
export function party(id: string): PartyFragment {
  return { id, kind: 'FORUM', name: id, levels: [], areas: [], standing: 'ESTABLISHED' };
}

/** A flow from one to another. */
export function flow(from: string | null, to: string | null, id = `${from}-${to}`): FlowFragment {
  return {
    id,
    kind: 'DEMAND',
    side: 'DOCUMENTED',
    standing: 'ESTABLISHED',
    strength: null,
    mutual: false,
    rank: null,
    when: null,
    carries: 'behov',
    sentence: `${from} ger ${to} behov.`,
    from: from === null ? null : party(from),
    to: to === null ? null : party(to),
    via: [],
    citations: [],
  };
}

/** The flow as an answer follows it, stated for the very parties unless said. */
export function use(
  one: FlowFragment,
  statedBetween: FollowedFragment['statedBetween'] = null,
): FollowedFragment {
  const { from, to, sentence } = one;
  return { from, to, sentence, statedBetween, flow: one };
}

/** An answer in which each `[party, degree, near]` is tied to `near`, or to the asked party. */
export function reached(
  of: string,
  side: Side,
  rows: readonly (readonly [id: string, degree?: number, near?: string])[],
  total = rows.length,
): Reached {
  return {
    of,
    side,
    total,
    unstated: [],
    edges: rows.map(([id, degree = 1, near = of]) => ({
      degree,
      onward: 2,
      inbound: 3,
      byTotal: 1,
      towards: [near],
      node: party(id),
      by: [use(side === 'up' ? flow(id, near) : flow(near, id))],
    })),
  };
}

/** Says what pages say in Swedish, of a landscape without areas. */
export const inSwedish: Say = sayIn('SV', { own: [], all: [] });

/** Links that lead nowhere. */
export const nowhere: Links = {
  entity: () => '#',
  flow: () => '#',
  open: () => '#',
  close: () => '#',
  isOpen: () => false,
  unfolded: '#',
  selected: undefined,
};
