/** The picture of a party: boxes with their words, arrows, and pills that open and close. */
import type { Say } from '../language/say.ts';
import { entityKinds, levelNames, standings } from '../language/words.ts';
import { standingLine } from '../parts/standing-line.ts';
import { faces, linesOf, shortened } from '../picture/measure.ts';
import type { Drawing, PictureEdge, PictureNode, PicturePill } from '../picture/shapes.ts';
import { type Box, type Boxes, boxHeight, boxWidth, placed, rootWidth } from './columns.ts';
import type { Drawn, Neighbour, Neighbourhood } from './neighbourhood.ts';
import { type Links, morePills, pillsOf } from './pills.ts';
import { type Route, routed } from './routes.ts';

/** What a party gives to, and gets from, the one it was reached from. */
function second(say: Say, id: string, flows: readonly Drawn[], toward: string): string {
  const words = ({ flow }: Drawn) => flow.carries ?? flow.sentence;
  const gives = flows.find(({ from, to }) => from === id && to === toward);
  const gets = flows.find(({ from, to }) => to === id && from === toward);
  if (gives && gets) return `${words(gives)} ⇄ ${words(gets)}`;
  if (gives) return `${say('ger', 'gives')} ${words(gives)}`;
  if (gets) return `${say('får', 'gets')} ${words(gets)}`;
  const any = flows.find(({ from, to }) => from === id || to === id);
  if (!any) return '';
  return `${any.from === id ? say('ger', 'gives') : say('får', 'gets')} ${words(any)}`;
}

interface Words {
  readonly lines: readonly string[];
  readonly second: string;
}

/** How many steps a circle has, as the ring arrow beside a name says it. */
function circleWords(say: Say, steps: number): string {
  return say(`krets på ${steps} steg`, `circle of ${steps} steps`);
}

function nodeOf(say: Say, one: Neighbour, box: Box, words: Words, links: Links): PictureNode {
  const { party, id, circle } = one;
  const standing = party?.standing;
  const named = party?.name ?? say('Ingen angiven', 'Nobody stated');
  const extras = [
    party ? say(...entityKinds[party.kind]).toLocaleLowerCase(say.tag) : '',
    standing ? say(...standings[standing]).toLocaleLowerCase(say.tag) : '',
    circle ? circleWords(say, circle) : '',
  ].filter((extra) => extra !== '');
  return {
    id,
    ...box,
    lines: words.lines,
    second: words.second,
    areas: party?.areas ?? [],
    line: standingLine(party ? party.standing : 'PROPOSED'),
    title: [named, words.second, ...extras].filter((part) => part !== '').join(', '),
    href: party ? links.entity(id) : links.flow(id.replace(/^unstated:/, '')),
    ...(circle ? { mark: String(circle) } : {}),
  };
}

function edgeOf({ flow, from, to }: Drawn, route: Route, say: Say, links: Links): PictureEdge {
  return {
    id: flow.id,
    kind: flow.kind,
    line: standingLine(flow.standing),
    isUncertain: flow.citations.length > 0 && flow.citations.every(({ certain }) => !certain),
    points: route.points,
    isCurve: route.isCurve,
    handle: route.handle,
    ...(route.via ? { pill: { text: say('via', 'via'), at: route.via } } : {}),
    from,
    to,
    title: flow.statedBetween
      ? `${flow.sentence} ${say('Sagt om', 'Stated of')} ${flow.statedBetween.map(({ name }) => name).join(' → ')}.`
      : flow.sentence,
    href: links.flow(flow.id),
    isSelected: flow.id === links.selected,
  };
}

/** A picture with the boxes it was made of, to be kept for the next one. */
export interface PartyDrawing {
  readonly drawing: Drawing;
  readonly boxes: Boxes;
}

/**
 * Draws a neighbourhood.
 *
 * @param before - the boxes on screen, which stay where they are
 */
export function partyDrawing(
  say: Say,
  around: Neighbourhood,
  links: Links,
  before?: Boxes,
): PartyDrawing {
  const { root, neighbours, flows, more } = around;
  const touching = new Map<string, Drawn[]>();
  const ends = new Map<string, number>();
  const count = (key: string) => ends.set(key, (ends.get(key) ?? 0) + 1);
  for (const drawn of flows) {
    for (const id of new Set([drawn.from, drawn.to])) {
      const own = touching.get(id);
      if (own) own.push(drawn);
      else touching.set(id, [drawn]);
    }
    count(`out ${drawn.from}`);
    count(`in ${drawn.to}`);
  }
  const busiest = (id: string) => Math.max(ends.get(`out ${id}`) ?? 0, ends.get(`in ${id}`) ?? 0);
  const words = new Map<string, Words>();
  for (const { id, party, parent } of neighbours) {
    const width = boxWidth - (party && party.areas.length > 0 ? 42 : 30);
    words.set(id, {
      lines: linesOf(party?.name ?? say('Ingen angiven', 'Nobody stated'), width, faces.name, 4),
      second: shortened(second(say, id, touching.get(id) ?? [], parent), width, faces.second),
    });
  }
  const heightOf = (id: string) => {
    if (id === root.id) return Math.max(120, busiest(id) * 15 + 24);
    const lines = words.get(id)?.lines.length ?? 1;
    return boxHeight(lines > 1 ? 42 + lines * 19 : 66, busiest(id));
  };
  const boxes = placed(around, heightOf, before);
  const routes = routed(
    flows.map(({ flow, from, to }) => ({ id: flow.id, from, to, hasVia: flow.via.length > 0 })),
    boxes,
    root.id,
  );
  const nodes = neighbours.map((one) =>
    nodeOf(say, one, boxes.get(one.id) as Box, words.get(one.id) as Words, links),
  );
  const edges = flows.map((drawn, at) => edgeOf(drawn, routes[at] as Route, say, links));
  const pills = neighbours.flatMap((one) =>
    pillsOf(say, one, boxes.get(one.id) as Box, more, links),
  );
  pills.push(...morePills(say, around, boxes, links));
  const rootBox = boxes.get(root.id) as Box;
  const all = inReadingOrder([rootNode(say, around, rootBox, links), ...nodes], root.id);
  return { drawing: { ...extent(all, edges, pills), nodes: all, edges, pills }, boxes };
}

function rootNode(say: Say, around: Neighbourhood, box: Box, links: Links): PictureNode {
  const { root, flows } = around;
  const level = root.levels.map((one) => say(...levelNames[one]).toLocaleLowerCase(say.tag));
  const kind = [say(...entityKinds[root.kind]), ...level].join(', ');
  const givers = new Set(flows.filter(({ to }) => to === root.id).map(({ from }) => from)).size;
  const getters = new Set(flows.filter(({ from }) => from === root.id).map(({ to }) => to)).size;
  const counted = say(
    `får från ${givers}, ger till ${getters}`,
    `gets from ${givers}, gives to ${getters}`,
  );
  return {
    id: root.id,
    ...box,
    lines: linesOf(root.name, rootWidth - 48, faces.root, 4),
    second: shortened(kind, rootWidth - 48, faces.second),
    third: counted,
    areas: root.areas,
    line: standingLine(root.standing),
    title: `${root.name}, ${kind}, ${counted}`,
    href: links.entity(root.id),
    isRoot: true,
  };
}

/** Upstream from the furthest, the asked party, downstream, then what stands below; each from the top. */
function inReadingOrder(nodes: readonly PictureNode[], root: string): PictureNode[] {
  const rank = ({ id, x, width }: PictureNode) => (id === root ? 0 : x === -width / 2 ? 1e6 : x);
  return nodes.toSorted((a, b) => rank(a) - rank(b) || a.y - b.y);
}

function extent(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
  pills: readonly PicturePill[],
): Pick<Drawing, 'left' | 'top' | 'width' | 'height'> {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  const take = (x: number, y: number) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of nodes) {
    take(x, y - 30);
    take(x + width, y + height);
  }
  for (const { points } of edges) for (const { x, y } of points) take(x, y);
  for (const { x, y, width = 38 } of pills) {
    take(x - width / 2, y - 14);
    take(x + width / 2, y + 14);
  }
  return { left, top, width: right - left, height: bottom - top };
}
