/** Who both feeds the asked party and is fed by it stands once, below it, with lines up and down. */
import type { Say } from '../../language/say.ts';
import { faces, linesOf } from '../../picture/measure.ts';
import type { Point } from '../../picture/shapes.ts';
import type { Drawn, Neighbour } from '../neighbourhood.ts';
import { likeness } from './bundles.ts';
import { headSpace } from './channel.ts';
import { foldHeight, kept } from './folding.ts';
import type { Line, Via } from './line.ts';
import type { Box } from './ports.ts';
import { kindWords, viaWords } from './texts.ts';

/** Where everything below the asked party stands. */
export interface Below {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: readonly Line[];
  readonly vias: readonly Via[];
  readonly fold: (Box & { readonly count: number }) | undefined;
}

/** Flows one way between the asked party and one below it, that are drawn as one line. */
interface Strand {
  readonly of: string;
  readonly isUp: boolean;
  readonly flows: readonly Drawn[];
  readonly viaKey: string;
}

/** The strands of each party below, those that feed the asked one first. */
export function strandsOf(
  flows: readonly Drawn[],
  root: string,
  keys: ReadonlySet<string>,
): Strand[] {
  const strands = new Map<string, Strand & { flows: Drawn[] }>();
  for (const drawn of flows) {
    const { from, to, flow } = drawn;
    const of = from === root ? to : from;
    if ((from !== root && to !== root) || !keys.has(of)) continue;
    const isUp = to === root;
    const id = `${of} ${isUp} ${likeness(drawn)}`;
    const viaKey = flow.via.map((one) => one.id).join(' ');
    const strand = strands.get(id) ?? { of, isUp, flows: [], viaKey };
    strands.set(id, strand);
    strand.flows.push(drawn);
  }
  return [...strands.values()];
}

/** How wide the asked party is where others stand below it. */
export const oneBelow = { usual: 440, least: 360 } as const;
const bracketBox = 288;
/** What opens more stands inside these boxes, before and after their words. */
export const bracketInset = 66;
const [signs, heads, viaRoom, perTrack, edge] = [30, 54, 40, 10, 14];
const between = { detailed: 24, dense: 14 } as const;
const firstGap = 62;

const isVia = ({ viaKey }: Strand) => viaKey !== '';

function bracketRooms(strands: readonly Strand[]) {
  const room = (isUp: boolean) => {
    const own = strands.filter((one) => one.isUp === isUp);
    const via = own.some(isVia) ? viaRoom : 0;
    return (isUp ? signs : heads) + via + own.length * perTrack + edge;
  };
  return { left: room(true), right: room(false) };
}

export function rootWidthAbove(strands: readonly Strand[], below: number, window: number): number {
  if (below === 1) return window < 1200 ? oneBelow.least : oneBelow.usual;
  const { left, right } = bracketRooms(strands);
  return bracketBox + left + right;
}

interface BelowAsked {
  readonly say: Say;
  readonly root: Box;
  readonly neighbours: readonly Neighbour[];
  readonly strands: readonly Strand[];
  readonly heightOf: (key: string, width: number) => number;
  readonly bottom: number;
  readonly isWhole: boolean;
  readonly isDetailed: boolean;
}

/** Those whose lines have the same carriers stand beside each other, where lines up meet lines down. */
function inOrder(strands: readonly Strand[]): Strand[] {
  const rank = (one: Strand) => (one.isUp ? (isVia(one) ? 1 : 0) : isVia(one) ? 2 : 3);
  return strands.toSorted((a, b) => rank(a) - rank(b) || a.viaKey.localeCompare(b.viaKey));
}

/** One party: upright lines with what they carry beside them. */
function single(one: Neighbour, asked: BelowAsked): Below {
  const { say, root, heightOf, bottom } = asked;
  const strands = inOrder(asked.strands);
  const height = heightOf(one.key, root.width - 46);
  const rootBottom = root.y + root.height;
  const free = Math.max(96, Math.min(250, bottom - rootBottom - height));
  const box = { x: root.x, y: rootBottom + free, width: root.width, height };
  const apart = (root.width - 64) / Math.max(1, strands.length - 1);
  const spacing = Math.min(150, apart);
  const first =
    root.x + root.width / 2 - ((strands.length - 1) * spacing) / 2 - (spacing > 96 ? 34 : 0);
  const xOf = (at: number) => first + at * spacing;
  const width = spacing - 22;
  const hasLabels = free > 176 && width >= 70;
  const lines = strands.map(({ isUp, flows }, at): Line => {
    const x = xOf(at);
    const ends: [Point, Point] = [
      { x, y: rootBottom + (isUp ? headSpace : 0) },
      { x, y: box.y - (isUp ? 0 : headSpace) },
    ];
    const points = isUp ? ends.toReversed() : ends;
    const handle = { x, y: isUp ? rootBottom + 34 : box.y - 34 };
    const [drawn] = flows;
    const carries = flows.length === 1 && drawn?.flow.carries;
    const told = carries || kindWords(say, flows);
    const fitting = linesOf(told, width, faces.label, 99);
    const most = Math.max(3, Math.floor((free - 164) / 15));
    const words =
      fitting.length <= most ? fitting : linesOf(kindWords(say, flows), width, faces.label, 99);
    const label =
      hasLabels && words.length <= most
        ? { lines: words, at: { x: x + 10, y: rootBottom + 64 } }
        : undefined;
    return {
      flows,
      drawn: points,
      whole: points,
      hasHead: true,
      handle,
      ...(label ? { label } : {}),
    };
  });
  const vias: Via[] = [];
  for (let at = 0; at < strands.length; at += 1) {
    const strand = strands[at] as Strand;
    if (!isVia(strand)) continue;
    let end = at;
    while (strands[end + 1]?.viaKey === strand.viaKey) end += 1;
    const span = xOf(end) - xOf(at);
    const via = strand.flows[0]?.flow.via ?? [];
    const room = span + Math.max(60, spacing - 16) - 16;
    const words = linesOf(viaWords(say, via), room, faces.label, 99);
    const pill = { width: room + 16, height: words.length * 15 + 10 };
    const middle = box.y - 52 - pill.height / 2;
    vias.push({
      via,
      lines: words,
      x: xOf(at) + span / 2 - pill.width / 2,
      y: middle - pill.height / 2,
      ...pill,
    });
    at = end;
  }
  return { boxes: new Map([[one.key, box]]), lines, vias, fold: undefined };
}

/** Several: brackets around them, the nearest innermost, so that nothing crosses. */
function several(asked: BelowAsked): Below {
  const { say, root, neighbours, strands, heightOf, bottom, isWhole, isDetailed } = asked;
  const gap = isDetailed ? between.detailed : between.dense;
  const { left } = bracketRooms(strands);
  const x = root.x + left;
  const right = x + bracketBox;
  const own = (key: string, isUp: boolean) =>
    inOrder(strands.filter((one) => one.of === key && one.isUp === isUp));
  const busiest = (key: string) => Math.max(own(key, true).length, own(key, false).length);
  const tall = (key: string) =>
    Math.max(heightOf(key, bracketBox - 2 * bracketInset), busiest(key) * 25 + 8);
  const top = root.y + root.height + firstGap;
  const column = neighbours.map(({ key }) => ({
    key,
    height: tall(key),
    isHeld: false,
    leadsOn: false,
    flows: strands.filter(({ of }) => of === key).reduce((sum, one) => sum + one.flows.length, 0),
  }));
  const shown = isWhole
    ? new Set(column.map(({ key }) => key))
    : kept(column, bottom - top, gap, false);
  const boxes = new Map<string, Box>();
  const lines: Line[] = [];
  const vias: Via[] = [];
  const used = { up: 0, down: 0 };
  let y = top;
  for (const { key } of neighbours) {
    if (!shown.has(key)) continue;
    const box = { x, y, width: bracketBox, height: tall(key) };
    boxes.set(key, box);
    for (const isUp of [true, false]) {
      const side = own(key, isUp);
      const via = strands.some((one) => one.isUp === isUp && isVia(one)) ? viaRoom : 0;
      // The lowest of a box has the outermost track.
      side.forEach((strand, at) => {
        const port = box.y + box.height / 2 + (at - (side.length - 1) / 2) * 25;
        const out = (isUp ? signs : heads) + via + used[isUp ? 'up' : 'down']++ * perTrack;
        const track = isUp ? x - out : right + out;
        const above = { x: track, y: root.y + root.height + (isUp ? headSpace : 0) };
        const corner = { x: track, y: port };
        const points = isUp
          ? [{ x, y: port }, corner, above]
          : [above, corner, { x: right + headSpace, y: port }];
        const handle = isUp ? { x, y: port } : { x: right + 32, y: port };
        lines.push({ flows: strand.flows, drawn: points, whole: points, hasHead: true, handle });
        if (!isVia(strand)) return;
        const at_ = isUp ? x - signs - 18 : right + heads + 14;
        const pill = { x: at_ - 17, y: port - 10, width: 34, height: 20 };
        vias.push({ via: strand.flows[0]?.flow.via ?? [], lines: [say('via', 'via')], ...pill });
      });
    }
    y += box.height + gap;
  }
  const count = column.length - shown.size;
  const fold = count > 0 ? { x, y, width: bracketBox, height: foldHeight, count } : undefined;
  return { boxes, lines, vias, fold };
}

/** Everything below the asked party. */
export function belowRoot(asked: BelowAsked): Below {
  const [only, ...others] = asked.neighbours;
  if (only === undefined) return { boxes: new Map(), lines: [], vias: [], fold: undefined };
  return others.length === 0 ? single(only, asked) : several(asked);
}
