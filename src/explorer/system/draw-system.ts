/** The picture of a system: boxes in their places, lines between them, what law or plan misses in red. */
import type { FlowFragment, PartyFragment, SystemQuery } from '../ask/documents.generated.ts';
import type { Say, Told } from '../language/say.ts';
import { levelNames, standings } from '../language/words.ts';
import { standingLine } from '../parts/tags.tsx';
import type { ChangeMark, Drawing, PictureEdge, PictureNode, Point } from '../picture/shapes.ts';
import { carriersOf, viaKey } from './carriers.ts';
import { drawLines, type LinePlan, planLines } from './draw-lines.ts';
import { type Grid, gridOf, type Hole, inset, type SystemBox, stacksOf } from './grid.ts';
import { labelTexts, labelWidths } from './label-texts.ts';
import { measuresOf, roughMeasures } from './measures.ts';
import { type Column, type Placing, place, rows } from './place.ts';
import { lengthOf, type RouteLine } from './route.ts';
import { stopsOf } from './stops.ts';
import { untangled } from './untangle.ts';
import { Room } from './write-words.ts';

/** A system, laid out: the picture, the grid behind it, and what stands beside it. */
export interface SystemDrawing extends Drawing {
  readonly grid: Grid;
  readonly beside: readonly PartyFragment[];
  /** Flows with an end no source states, and flows to what is not in the picture. */
  readonly loose: readonly FlowFragment[];
}

/** How facts differ from another revision, by their ids. */
export type Marks = ReadonlyMap<string, ChangeMark>;

const markSigns: Readonly<Record<ChangeMark, string>> = { new: '+ ', gone: '− ', changed: '± ' };
const markWords: Readonly<Record<ChangeMark, Told>> = {
  new: ['ny', 'new'],
  gone: ['borta', 'gone'],
  changed: ['ändrad', 'changed'],
};
const noMarks: Marks = new Map();

/** What a mark is called, before a title. */
function markTitle(say: Say, mark: ChangeMark | undefined): string {
  return mark ? `${say(...markWords[mark])}: ` : '';
}

/** Where links of the picture lead. */
export interface SystemLinks {
  entity(id: string): string;
  flow(id: string): string;
  gap(hole: Pick<Hole, 'row' | 'area'>): string;
  /** What a forum lacks. */
  lacks(id: string): string;
}

function placingOf(columns: readonly Column[], { select, browse }: SystemQuery): Placing {
  const parties = select?.edges.map(({ node }) => node) ?? [];
  const types = new Map(
    browse?.edges.map(({ node }) => [node.id, node.itself.links[0]?.entity.id] as const),
  );
  const flows = new Map<string, number>();
  for (const { from, to } of select?.flows ?? [])
    for (const end of [from, to]) if (end) flows.set(end.id, (flows.get(end.id) ?? 0) + 1);
  return place(
    columns,
    parties,
    (id) => types.get(id),
    (id) => flows.get(id) ?? 0,
  );
}

function holesOf(say: Say, { coverage }: SystemQuery, { cells }: Placing): Hole[] {
  const open = (coverage?.results ?? []).filter(
    ({ check, status }) =>
      check.id === 'every-level-of-an-area-has-a-forum' &&
      (status === 'GAP' || status === 'UNKNOWN'),
  );
  const holes = open.flatMap(
    ({ areas, levels, status, seriousness, inWords, sentence }): readonly Hole[] => {
      const isMissing = status === 'GAP';
      const label = isMissing ? say('Inget forum', 'No forum') : say('Forum?', 'Forum?');
      const isGrave = isMissing && seriousness !== 'ADVICE';
      return areas.flatMap((area) =>
        levels.map((row) => ({ row, area, label, inWords, sentence, isGrave })),
      );
    },
  );
  return holes.filter(
    ({ row, area }) =>
      rows.includes(row) && !cells.some((cell) => cell.row === row && cell.area === area),
  );
}

function secondOf(say: Say, { kind, standing, levels }: PartyFragment): string {
  if (kind === 'AREA') return say('hela området', 'the whole area');
  const words = standing ? say(...standings[standing]) : '';
  return levels.length > 1 ? `${words}, ${say('flera nivåer', 'several levels')}` : words;
}

const markOf = (marks: Marks, id: string) => {
  const change = marks.get(id);
  return change ? { change } : {};
};

function nodeOf(
  say: Say,
  box: SystemBox,
  links: SystemLinks,
  nameSize: number,
  marks: Marks,
): PictureNode {
  const { id, x, y, width, height, lines, below, placed, hole, inside: named } = box;
  const shared = { id, x, y, width, height, lines, below, nameSize, inset };
  if (placed === undefined) {
    const { row, area, label, inWords, isGrave } = hole as Hole;
    const at = say(...levelNames[row as 'LOCAL']).toLocaleLowerCase(say.tag);
    const title = `${label} ${say.area(area)}, ${at}: ${inWords}.`;
    const href = links.gap({ row, area });
    const line = isGrave ? 'miss' : 'prop';
    return { ...shared, areas: [], line, title, href };
  }
  const { party } = placed;
  const second = secondOf(say, party);
  const inside = named.map(({ party: one, lines: words }) => ({
    id: one.id,
    lines: words,
    title: `${markTitle(say, marks.get(one.id))}${one.name}. ${one.standing ? say(...standings[one.standing]) : ''}`,
    href: links.entity(one.id),
    line: standingLine(one.standing),
    ...markOf(marks, one.id),
  }));
  const areas = party.areas.map((area) => say.area(area)).join(', ');
  const mark = markTitle(say, marks.get(id));
  const title = `${mark}${party.name}, ${second}.${areas ? ` ${areas}` : ''}`;
  const line = standingLine(party.standing);
  return {
    ...shared,
    ...markOf(marks, id),
    areas: party.areas,
    line,
    title,
    href: links.entity(id),
    inside,
  };
}

/** Whether no certain citation carries the flow. */
export function isUncertain({ citations }: FlowFragment): boolean {
  return citations.every(({ certain }) => !certain);
}

/** The texts of a line, with the sign of what became of it first. */
function markedTexts(say: Say, flow: FlowFragment, marks: Marks): (readonly string[])[] {
  const mark = marks.get(flow.id);
  const sign = mark ? markSigns[mark] : '';
  return labelTexts(say, flow).map(([first = '', ...rest]) => [`${sign}${first}`, ...rest]);
}

/** The arrows and what stands on them. */
function edgeOf(
  say: Say,
  flow: FlowFragment,
  points: readonly Point[],
  room: Room,
  links: SystemLinks,
  marks: Marks,
): PictureEdge {
  const { id } = flow;
  const words = room.write(id, markedTexts(say, flow, marks));
  const ring = words ? undefined : room.ring(id);
  return {
    id,
    kind: flow.kind,
    line: standingLine(flow.standing),
    isUncertain: isUncertain(flow),
    hasOwnHead: true,
    points,
    ...(words ? { beside: words } : {}),
    ...(ring ? { handle: ring } : {}),
    from: flow.from?.id ?? '',
    to: flow.to?.id ?? '',
    title: `${markTitle(say, marks.get(id))}${flow.sentence}`,
    ...markOf(marks, id),
    href: links.flow(id),
  };
}

/** The names of levels stand before their rows. */
function namesOfRows({ levels }: Grid, head: number) {
  return levels.map(({ y }) => ({ x: 0, y, width: head - 12, height: 46 }));
}

function flowsIn(placing: Placing, flows: readonly FlowFragment[]) {
  const inPicture = new Set(
    placing.cells.flatMap(({ stacks }) => stacks.flat().map(({ party }) => party.id)),
  );
  return flows.filter(
    ({ from, to }) =>
      from && to && from.id !== to.id && inPicture.has(from.id) && inPicture.has(to.id),
  );
}

/**
 * Draws a system; the layout is the same whatever is filtered.
 *
 * @param width - of the window, which the picture fills
 * @param marks - what differs from another revision
 */
export function drawSystem(
  say: Say,
  columns: readonly Column[],
  data: SystemQuery,
  links: SystemLinks,
  width: number,
  marks: Marks = noMarks,
): SystemDrawing {
  const placing = placingOf(columns, data);
  const { cells, beside } = placing;
  const holes = holesOf(say, data, placing);
  const flows = data.select?.flows ?? [];
  const drawn = flowsIn(placing, flows);
  const byId = new Map(drawn.map((flow) => [flow.id, flow]));
  const flowOf = (id: string) => byId.get(id) as FlowFragment;
  const lines: RouteLine[] = drawn.map(({ id, from, to }) => ({
    id,
    from: from?.id ?? '',
    to: to?.id ?? '',
  }));
  const across = stacksOf(columns, cells).reduce((sum, one) => sum + one, 0);
  const second = (party: PartyFragment) => {
    const mark = marks.get(party.id);
    const words = secondOf(say, party);
    return mark ? [say(...markWords[mark]), words].filter(Boolean).join(' · ') : words;
  };
  const signOf = (id: string) => {
    const mark = marks.get(id);
    return mark ? markSigns[mark] : '';
  };
  const told = { second, signOf };
  const rough = gridOf(columns, cells, holes, roughMeasures(across, rows.length), told);
  const plan: LinePlan = planLines(rough, lines);
  const wordsOf = (id: string) => ({
    ...labelWidths(say, flowOf(id)),
    hasVia: flowOf(id).via.length > 0,
  });
  const measures = measuresOf(rough, plan, lines, wordsOf, width);
  const grid = gridOf(columns, cells, holes, measures, told);
  const asked = {
    viaOf: (id: string) => viaKey(flowOf(id)),
    widthOf: (id: string) => wordsOf(id).wished,
  };
  const points = untangled(plan, (choice) => drawLines(grid, choice, lines, asked));
  const room = new Room([...grid.boxes, ...namesOfRows(grid, measures.head)], points, grid);
  const vias = carriersOf(say, drawn, points, room, links.entity);
  const stops = stopsOf(say, grid, data, points, room, ({ id, hole }) =>
    hole ? links.gap(hole) : links.lacks(id),
  );
  // Short lines have the fewest places for their words.
  const edges = drawn
    .toSorted((a, b) => lengthOf(points.get(a.id) ?? []) - lengthOf(points.get(b.id) ?? []))
    .map((flow) => edgeOf(say, flow, points.get(flow.id) ?? [], room, links, marks));
  return {
    width: grid.width,
    height: grid.height,
    nodes: grid.boxes.map((box) => nodeOf(say, box, links, measures.face.size, marks)),
    // Long lines lie under short ones, so that each can be pointed at where they cross.
    edges: edges.toReversed(),
    pills: [],
    vias,
    stops,
    grid,
    beside,
    loose: flows.filter((flow) => !drawn.includes(flow)),
  };
}
