/** A party that carries flows between others, drawn as a box they pass through, with gates at its border. */
import type { PartyFragment } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';
import { flowKinds, levelNames, strengths } from '../language/words.ts';
import type { ShownFlow } from '../parts/shown-flow.ts';
import { standingLine } from '../parts/standing-line.ts';
import { faces, linesOf } from '../picture/measure.ts';
import type {
  Drawing,
  PictureEdge,
  PictureGate,
  PictureHead,
  PictureNode,
} from '../picture/shapes.ts';
import type { Box } from './layout/ports.ts';
import { nameOf, textOf } from './layout/texts.ts';
import type { Links } from './pills.ts';

/** What is carried between the same two. */
interface Pair {
  readonly left: PartyFragment | null;
  readonly right: PartyFragment | null;
  readonly flows: ShownFlow[];
}

/** What the band is drawn of. */
interface BandAsked {
  readonly say: Say;
  readonly root: PartyFragment;
  readonly carried: readonly ShownFlow[];
  readonly links: Links;
  readonly width: number;
}

/** The band, and the box of the carrier in it. */
export interface Band {
  readonly drawing: Omit<Drawing, 'pills'>;
  readonly carrier: Box;
}

const widestFirst = ['EU', 'NATIONAL', 'REGIONAL', 'LOCAL'];
const [margin, head, titleRoom, foot, betweenPairs] = [48, 34, 40, 14, 12];
const [labelLine, noteRoom, aroundRow] = [15, 20, 14];

/** The place of a party's level; NaN where it has none, which is before and after no other. */
function rankOf(party: PartyFragment | null): number {
  const [level] = party?.levels ?? [];
  return level === undefined ? Number.NaN : widestFirst.indexOf(level);
}

/** Flows between the same two, the wider level on the left. */
function pairsOf(flows: readonly ShownFlow[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const flow of flows) {
    const { from, to } = flow;
    const isTurned = rankOf(to) < rankOf(from);
    const ends = isTurned ? { left: to, right: from } : { left: from, right: to };
    const key = [from?.id ?? '?', to?.id ?? '?'].sort().join(' ');
    const pair = pairs.get(key) ?? { ...ends, flows: [] };
    pairs.set(key, pair);
    pair.flows.push(flow);
  }
  return [...pairs.values()];
}

function noteOf(say: Say, { via, rank, strength }: ShownFlow): string {
  const others = via.length - 1;
  const notes = [
    others === 0
      ? say('enda bärare', 'the only carrier')
      : say(`en av ${via.length} bärare`, `one of ${via.length} carriers`),
    rank === 1 ? say('i första hand', 'primarily') : '',
    strength ? say(...strengths[strength]).toLocaleLowerCase(say.tag) : '',
  ];
  return notes.filter((note) => note !== '').join(' · ');
}

function endNode(
  { say, links }: BandAsked,
  party: PartyFragment | null,
  box: Box,
  id: string,
  column: number,
): PictureNode {
  const level =
    party?.levels.map((one) => say(...levelNames[one]).toLocaleLowerCase(say.tag)) ?? [];
  const name = nameOf(say, { party, column });
  const inset = party && party.areas.length > 0 ? 46 : 32;
  const text = textOf(name, level, box.width - inset, faces.name);
  return {
    id,
    ...box,
    lines: text.lines,
    below: text.below,
    areas: party?.areas ?? [],
    line: standingLine(party ? party.standing : 'PROPOSED'),
    title: [name, ...level].join(', '),
    href: party ? links.entity(party.id) : '#',
  };
}

interface Row {
  readonly flow: ShownFlow;
  readonly lines: readonly string[];
  readonly y: number;
}

function edgeOf(
  asked: BandAsked,
  { left, flows: _ }: Pair,
  row: Row,
  boxes: Record<'left' | 'right' | 'carrier', Box>,
): PictureEdge {
  const { say, links } = asked;
  const { flow, lines, y } = row;
  const isRight = flow.from?.id === left?.id;
  const [start, end] = isRight
    ? [boxes.left.x + boxes.left.width, boxes.right.x - 4]
    : [boxes.right.x, boxes.left.x + boxes.left.width + 4];
  const x = boxes.carrier.x + 28;
  return {
    id: flow.id,
    kind: flow.kind,
    line: standingLine(flow.standing),
    isUncertain: flow.citations.length > 0 && flow.citations.every(({ certain }) => !certain),
    points: [
      { x: start, y },
      { x: end, y },
    ],
    handle: { x: end + (isRight ? -32 : 32), y },
    beside: { lines, at: { x, y: y - 8 - (lines.length - 1) * labelLine } },
    note: { text: noteOf(say, flow), at: { x, y: y + 17 } },
    from: flow.from?.id ?? '',
    to: flow.to?.id ?? '',
    title: flow.sentence,
    href: links.flow(flow.id),
    isSelected: flow.id === links.selected,
  };
}

/** Draws the band from the top of the window. */
export function carrierBand(asked: BandAsked): Band | undefined {
  const { say, root, carried, links, width } = asked;
  if (carried.length === 0) return undefined;
  const ends = Math.min(290, Math.max(170, width * 0.2));
  const wide = Math.min(390, Math.max(250, width * 0.28));
  const carrierX = (width - wide) / 2;
  const title = linesOf(root.name, wide - 40, faces.root, 99);
  let y = head + titleRoom + (title.length - 1) * 23;
  const nodes: PictureNode[] = [];
  const edges: PictureEdge[] = [];
  const gates: PictureGate[] = [];
  const carrierTop = head;
  for (const [at, pair] of pairsOf(carried).entries()) {
    const top = at === 0 ? carrierTop : y;
    const rows = pair.flows.map((flow): Row => {
      const told = flow.carries ?? say(...flowKinds[flow.kind]).toLocaleLowerCase(say.tag);
      const lines = linesOf(told, wide - 56, faces.label, 99);
      const line = y + aroundRow + lines.length * labelLine;
      y = line + noteRoom + aroundRow / 2;
      return { flow, lines, y: line };
    });
    const height = y - top;
    const left = { x: margin, y: top, width: ends, height };
    const right = { x: width - margin - ends, y: top, width: ends, height };
    nodes.push(
      endNode(asked, pair.left, left, `left ${at} ${pair.left?.id ?? ''}`, -1),
      endNode(asked, pair.right, right, `right ${at} ${pair.right?.id ?? ''}`, 1),
    );
    const carrier = { x: carrierX, y: 0, width: wide, height: 0 };
    for (const row of rows) {
      edges.push(edgeOf(asked, pair, row, { left, right, carrier }));
      gates.push(
        { id: `in ${row.flow.id}`, x: carrierX, y: row.y },
        { id: `out ${row.flow.id}`, x: carrierX + wide, y: row.y },
      );
    }
    y += betweenPairs;
  }
  const carrier = {
    x: carrierX,
    y: carrierTop,
    width: wide,
    height: y - betweenPairs - carrierTop,
  };
  nodes.push({
    id: root.id,
    ...carrier,
    lines: title,
    below: [],
    textTop: 26,
    areas: root.areas,
    line: standingLine(root.standing),
    title: root.name,
    href: links.entity(root.id),
    isRoot: true,
  });
  const height = y + foot;
  return {
    drawing: {
      width,
      height,
      nodes,
      edges,
      gates,
      heads: levelHeads(asked, width, ends),
      zones: [{ id: 'band', x: margin / 2, y: 4, width: width - margin, height: height - 12 }],
    },
    carrier,
  };
}

/** The level of either side, where all that stand there share it. */
function levelHeads({ say, carried }: BandAsked, width: number, ends: number): PictureHead[] {
  const pairs = pairsOf(carried);
  const shared = (side: 'left' | 'right') => {
    const levels = new Set(pairs.flatMap((pair) => pair[side]?.levels ?? []));
    return levels.size === 1 ? [...levels][0] : undefined;
  };
  if (!shared('left') || !shared('right')) return [];
  return (['left', 'right'] as const).flatMap((side) => {
    const level = shared(side);
    if (level === undefined) return [];
    const x = side === 'left' ? margin : width - margin - ends;
    return [{ id: `level ${side}`, x, y: 24, title: [say(...levelNames[level])], second: '' }];
  });
}
