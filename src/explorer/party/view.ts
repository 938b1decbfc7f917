/** What the address says of the flows of a party. */
import { useMemo } from 'react';
import type { FlowKind, FlowSide, Standing } from '../../client/words.generated.ts';
import { type Address, useAddress } from '../address/address.ts';
import { flowKinds, standings } from '../language/words.ts';
import type { Side } from './neighbourhood.ts';
import type { Links } from './pills.ts';

export const mostSteps = 5;

/** So many neighbours are fetched on each side; the rest when they are asked for. */
export const atFirst = 500;
/** The same of a party that was opened. */
const whenOpened = 100;

/** A party whose side was opened, and how many to show there. */
export interface Opened {
  readonly side: Side;
  readonly id: string;
  readonly shown: number;
}

/** The view of a party's flows. */
export interface View {
  readonly direction: 'feeds-it' | 'it-feeds' | undefined;
  readonly steps: number;
  readonly filter: {
    kinds?: FlowKind[];
    standings?: Standing[];
    sides?: FlowSide[];
  };
  /** How many of the party's own neighbours to fetch on each side. */
  readonly shown: Readonly<Record<Side, number>>;
  readonly opened: readonly Opened[];
  /** Nothing is folded, everything is fetched. */
  readonly isWhole: boolean;
  readonly isTable: boolean;
}

/** Values of a list in the address that the model knows; none of them stands for all. */
function known<Word extends string>(
  words: Readonly<Record<Word, unknown>>,
  list: readonly string[] | undefined,
): Word[] | undefined {
  const found = list?.map((one) => one.toUpperCase()).filter((one) => one in words) as
    | Word[]
    | undefined;
  return found && found.length > 0 ? found : undefined;
}

const written = ({ side, id }: Pick<Opened, 'side' | 'id'>) => `${side}:${id}`;

function openedIn(address: Address): Opened[] {
  const shown = isWholeIn(address) ? Number.POSITIVE_INFINITY : whenOpened;
  return (address.list('open') ?? []).flatMap((token) => {
    const [side, id] = token.split(':');
    if ((side !== 'up' && side !== 'down') || !id) return [];
    return [{ side, id, shown }];
  });
}

const isWholeIn = (address: Address) => address.get('all') === 'yes';

/** Reads the view of the address. */
export function viewOf(address: Address): View {
  const { get, list } = address;
  const direction = get('direction');
  const side = get('side');
  const kinds = known(flowKinds, list('kinds'));
  const firm = known(standings, list('standing'));
  return {
    direction: direction === 'feeds-it' || direction === 'it-feeds' ? direction : undefined,
    steps: Math.min(mostSteps, Math.max(1, Math.trunc(Number(get('steps'))) || 1)),
    filter: {
      ...(kinds ? { kinds } : {}),
      ...(firm ? { standings: firm } : {}),
      ...(side === 'designed' ? { sides: ['DESIGNED'] as FlowSide[] } : {}),
      ...(side === 'documented' ? { sides: ['DOCUMENTED'] as FlowSide[] } : {}),
    },
    shown: isWholeIn(address)
      ? { up: Number.POSITIVE_INFINITY, down: Number.POSITIVE_INFINITY }
      : { up: atFirst, down: atFirst },
    opened: openedIn(address),
    isWhole: isWholeIn(address),
    isTable: get('view') === 'table',
  };
}

/** The view, the same object as long as the address says the same. */
export function useView(): View {
  const address = useAddress();
  return useMemo(() => viewOf(address), [address]);
}

/** The links of the picture: every step of it is an address. */
export function linksOf(address: Address): Links {
  const opened = openedIn(address);
  const isIt = (side: Side, id: string) => (one: Opened) => one.side === side && one.id === id;
  return {
    entity: (id) => address.to(`/entity/${encodeURIComponent(id)}`),
    flow: (id) => address.here({ flow: id }),
    open: (side, id) => address.here({ open: [...opened, { side, id }].map(written) }),
    close: (side, id) => {
      const list = opened.filter((one) => !isIt(side, id)(one)).map(written);
      return address.here({ open: list.length > 0 ? list : undefined });
    },
    isOpen: (side, id) => opened.some(isIt(side, id)),
    unfolded: address.here({ all: 'yes' }),
    selected: address.get('flow'),
  };
}
