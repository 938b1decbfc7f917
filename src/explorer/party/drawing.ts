/** The picture of a party: boxes with their words, lines, heads of columns, and pills that open and close. */
import type { Say } from '../language/say.ts';
import { entityKinds, standings } from '../language/words.ts';
import { standingLine } from '../parts/standing-line.ts';
import type { Drawing, PictureEdge, PictureNode, PictureVia } from '../picture/shapes.ts';
import { generalSentence } from './general.ts';
import { headsOf, zonesOf } from './heads.ts';
import { bracketInset } from './layout/below.ts';
import { isUncertain } from './layout/bundles.ts';
import type { Line, Via } from './layout/line.ts';
import type { Place } from './layout/place.ts';
import type { Box } from './layout/ports.ts';
import { nameOf, rootWords, type Text, viaWords } from './layout/texts.ts';
import type { Drawn, Neighbour, Neighbourhood } from './neighbourhood.ts';
import { type Links, onSide, pillsOf } from './pills.ts';

/** How many stand around the asked party, whatever is shown of them. */
export interface Counts {
  readonly feeders: number;
  readonly fed: number;
}

/** What a drawing is made of. */
export interface Drawable {
  readonly say: Say;
  readonly around: Neighbourhood;
  readonly counts: Counts;
  readonly steps: number;
  readonly links: Links;
  /** The asked party stands above already, as a carrier. */
  readonly isSecond?: boolean;
}

const sizeOf = ({ face }: Text) => face.size;

function nodeOf(
  { say, links }: Drawable,
  one: Neighbour,
  box: Box,
  text: Text,
  isBracketed: boolean,
): PictureNode {
  const { party, id, key, circle } = one;
  const standing = party?.standing;
  const extras = [
    party ? say(...entityKinds[party.kind]).toLocaleLowerCase(say.tag) : '',
    standing ? say(...standings[standing]).toLocaleLowerCase(say.tag) : '',
    circle ? say(`krets på ${circle} steg`, `circle of ${circle} steps`) : '',
  ];
  const title = [nameOf(say, one), text.below.join(' '), ...extras];
  return {
    id: key,
    ...box,
    lines: text.lines,
    below: text.below,
    nameSize: sizeOf(text),
    areas: party?.areas ?? [],
    line: standingLine(party ? party.standing : 'PROPOSED'),
    title: title.filter((part) => part !== '').join(', '),
    href: party ? links.entity(id) : links.flow(id.replace(/^unstated:/, '')),
    ...(circle ? { mark: String(circle) } : {}),
    ...(isBracketed && one.column === 0 ? { inset: bracketInset } : {}),
    ...(links.isOpen(one.column < 0 ? 'up' : 'down', id) && !one.isRepeat
      ? { isOpened: true }
      : {}),
  };
}

function rootNode(
  { say, around, counts, links, isSecond }: Drawable,
  box: Box,
  text: Text,
): PictureNode {
  const { root } = around;
  return {
    id: isSecond ? `${root.id}~own` : root.id,
    ...box,
    lines: text.lines,
    below: text.below,
    nameSize: sizeOf(text),
    areas: root.areas,
    line: standingLine(root.standing),
    title: [root.name, ...rootWords(say, around, counts)].join(', '),
    href: links.entity(root.id),
    ...(isSecond ? {} : { isRoot: true }),
  };
}

/** The flows of a line as sentences, each with whom it holds for where that is not the parties shown. */
function lineTitle({ say, around }: Drawable, flows: readonly Drawn[]): string {
  const idOf = new Map(around.neighbours.map(({ key, id }) => [key, id]));
  return flows
    .map(({ flow, from, to }) => {
      const ids = new Set([from, to].map((key) => idOf.get(key) ?? key));
      return [flow.sentence, generalSentence(say, flow, ids)].join(' ').trim();
    })
    .join(' ');
}

export function edgeOf(drawable: Drawable, line: Line, at: number): PictureEdge {
  const { flows, drawn, whole, hasHead, handle, label } = line;
  const [first] = flows;
  const { links } = drawable;
  const base = { points: drawn, isHeadless: !hasHead, ...(handle ? { handle } : {}) };
  if (!first)
    return {
      id: `plain-${at}`,
      ...base,
      kind: 'INFORMATION',
      line: 'solid',
      isUncertain: false,
      from: '',
      to: '',
      title: '',
      href: '',
      isPlain: true,
    };
  const ids = flows.map(({ flow }) => flow.id);
  return {
    id: first.key,
    flows: ids,
    kind: first.flow.kind,
    line: standingLine(first.flow.standing),
    isUncertain: isUncertain(first),
    ...base,
    ...(whole === drawn ? {} : { whole }),
    ...(label ? { beside: label } : {}),
    from: first.from,
    to: first.to,
    title: lineTitle(drawable, flows),
    href: links.flow(first.flow.id),
    isSelected: links.selected !== undefined && ids.includes(links.selected),
  };
}

export function viaOf(
  { say, links }: Drawable,
  { via, lines, ...box }: Via,
  at: number,
): PictureVia {
  const [first] = via;
  return {
    ...box,
    id: `${first?.id ?? ''} ${at}`,
    lines,
    isSole: via.length === 1,
    title: viaWords(say, via),
    href: links.entity(first?.id ?? ''),
  };
}

/** The boxes of those who do not fit. */
function foldNodes({ say, around, links }: Drawable, place: Place): PictureNode[] {
  return place.folds.map(({ count, column, openedBy, ...box }) => {
    const side = column < 0 ? 'up' : 'down';
    const opened = around.neighbours.find(({ key }) => key === openedBy)?.party?.name;
    const whom = onSide(say, side, opened ?? around.root.name);
    return {
      id: `fold:${column}:${openedBy ?? ''}`,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      lines: [say(`${count} till`, `${count} more`)],
      areas: [],
      line: 'solid',
      title: say(`${count} till ${whom}, visa alla`, `${count} more ${whom}, show all`),
      href: links.unfolded,
      isFold: true,
    };
  });
}

/** Upstream from the furthest, the asked party, downstream, then what stands below; each from the top. */
function inReadingOrder(nodes: readonly PictureNode[], below: ReadonlySet<string>) {
  const rank = ({ id, x }: PictureNode) => (below.has(id) ? 1e6 : x);
  return nodes.toSorted((a, b) => rank(a) - rank(b) || a.y - b.y);
}

/** Draws what was laid out. */
export function partyDrawing(drawable: Drawable, place: Place): Drawing {
  const { say, around, steps, links } = drawable;
  const { root, neighbours } = around;
  const { boxes, texts, width, height } = place;
  const shown = neighbours.filter(({ key }) => boxes.has(key));
  const isBracketed = neighbours.filter(({ column }) => column === 0).length > 1;
  const below = new Set(shown.filter(({ column }) => column === 0).map(({ key }) => key));
  const nodes = shown.map((one) =>
    nodeOf(drawable, one, boxes.get(one.key) as Box, texts.get(one.key) as Text, isBracketed),
  );
  const box = boxes.get(root.id) as Box;
  nodes.push(rootNode(drawable, box, texts.get(root.id) as Text), ...foldNodes(drawable, place));
  const outermost = { up: -steps, down: steps };
  return {
    width,
    height,
    nodes: inReadingOrder(nodes, below),
    edges: place.lines.map((line, at) => edgeOf(drawable, line, at)),
    pills: shown.flatMap((one) =>
      pillsOf(say, one, boxes.get(one.key) as Box, outermost, links, isBracketed),
    ),
    vias: place.vias.map((via, at) => viaOf(drawable, via, at)),
    heads: headsOf(drawable, place),
    zones: zonesOf(place),
  };
}
