/** From what is known around a party to its picture in a window of some size. */
import type { Say } from '../language/say.ts';
import type { Drawing } from '../picture/shapes.ts';
import type { Size } from '../picture/use-size.ts';
import { carrierBand } from './carrier-band.ts';
import type { Exchange } from './counts.ts';
import { partyDrawing } from './drawing.ts';
import { headHeight, placed } from './layout/place.ts';
import type { Box } from './layout/ports.ts';
import { type Neighbourhood, partiesIn } from './neighbourhood.ts';
import type { Links } from './pills.ts';
import type { View } from './view.ts';

/** What a picture is drawn of. */
export interface DrawnAsked {
  readonly say: Say;
  readonly around: Neighbourhood;
  readonly exchange: Pick<Exchange, 'feeders' | 'fed' | 'carried'>;
  readonly view: Pick<View, 'steps' | 'isWhole' | 'direction' | 'filter'>;
  readonly links: Links;
  readonly size: Size;
}

/** The picture, the box it is about, and how many parties it shows of how many. */
export interface Made {
  readonly drawing: Drawing;
  readonly about: Box;
  readonly shown: number;
  readonly total: number;
}

/** The carried flows that the view lets through; further away than one step they are not drawn. */
function carriedIn({ exchange, view, around }: DrawnAsked) {
  const { direction, steps, filter } = view;
  if (direction !== undefined || steps > 1) return [];
  if (around.neighbours.some(({ openedBy }) => openedBy !== undefined)) return [];
  const has = <Word>(words: readonly Word[] | undefined, word: Word) =>
    words?.includes(word) ?? true;
  return exchange.carried.filter(
    ({ kind, side, standing }) =>
      has(filter.kinds, kind) && has(filter.sides, side) && has(filter.standings, standing),
  );
}

/** What is drawn above and below, as one. */
function together(above: Omit<Drawing, 'pills'>, below: Drawing): Drawing {
  return {
    ...below,
    width: Math.max(above.width, below.width),
    height: Math.max(above.height, below.height),
    nodes: [...above.nodes, ...below.nodes],
    edges: [...above.edges, ...below.edges],
    heads: [...(above.heads ?? []), ...(below.heads ?? [])],
    zones: [...(above.zones ?? []), ...(below.zones ?? [])],
    gates: above.gates ?? [],
  };
}

const leastOwn = 260;
const ownTitle = 26;

/** Draws for a window. */
export function drawn(asked: DrawnAsked): Made {
  const { say, around, exchange, view, links, size } = asked;
  const { steps, isWhole } = view;
  const { root, neighbours } = around;
  const band = carrierBand({ say, root, carried: carriedIn(asked), links, width: size.width });
  const rest = [...around.more.values()].reduce((sum, more) => sum + more, 0);
  const total = partiesIn(around) + rest;
  if (band && neighbours.length === 0)
    return { drawing: { ...band.drawing, pills: [] }, about: band.carrier, shown: 0, total };
  const selected = around.flows.filter(({ flow }) => flow.id === links.selected);
  const held = new Set(selected.flatMap(({ from, to }) => [from, to]));
  const above = band ? band.drawing.height + ownTitle : 0;
  const isSecond = band !== undefined;
  const placeIn = (height: number) =>
    placed({
      say,
      around,
      counts: exchange,
      steps,
      width: size.width,
      height,
      top: above + headHeight,
      isWhole,
      isSecond,
      isHeld: (key) => held.has(key),
    });
  const beside = placeIn(Math.max(size.height, above + leastOwn));
  // What it carries stands first; its own flows take a window of their own below where they need one.
  const place = band && beside.folds.length > 0 ? placeIn(above + size.height) : beside;
  const own = partyDrawing({ say, around, counts: exchange, steps, links, isSecond }, place);
  const counted = neighbours.filter(({ key, party }) => party && place.boxes.has(key));
  const title = {
    id: 'own',
    x: 24,
    y: above - 6,
    title: [say('Egna flöden', 'Flows of its own')],
    second: '',
  };
  return {
    drawing: band ? together(band.drawing, { ...own, heads: [...(own.heads ?? []), title] }) : own,
    about: band?.carrier ?? (place.boxes.get(root.id) as Box),
    shown: new Set(counted.map(({ id }) => id)).size,
    total,
  };
}
