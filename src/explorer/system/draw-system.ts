/** The picture of a system: boxes in their places, lines between them, what law or plan misses in red. */
import type { FlowFragment, PartyFragment, SystemQuery } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';
import { flowKinds, levelNames, standings } from '../language/words.ts';
import { standingLine } from '../parts/tags.tsx';
import { faces, shortened } from '../picture/measure.ts';
import type { Drawing, PictureEdge, PictureNode } from '../picture/shapes.ts';
import { drawLines, laneRoom, planLines } from './draw-lines.ts';
import { type Grid, gridOf, type Hole, inset, narrowest, type SystemBox } from './grid.ts';
import { type Column, type Placing, place, rows } from './place.ts';
import { lengthOf } from './route.ts';

/** A system, laid out: the picture, the grid behind it, and what stands beside it. */
export interface SystemDrawing extends Drawing {
  readonly grid: Grid;
  readonly beside: readonly PartyFragment[];
  /** Flows with an end no source states, and flows to what is not in the picture. */
  readonly loose: readonly FlowFragment[];
}

/** Where links of the picture lead. */
export interface SystemLinks {
  entity(id: string): string;
  flow(id: string): string;
  gap(hole: Pick<Hole, 'row' | 'area'>): string;
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
  const holes = (coverage?.results ?? []).flatMap(
    ({ areas, levels, status, seriousness, inWords }) => {
      const isMissing = status === 'GAP';
      const label = isMissing ? say('Inget forum', 'No forum') : say('Forum?', 'Forum?');
      const isGrave = isMissing && seriousness !== 'ADVICE';
      return areas.flatMap((area) => levels.map((row) => ({ row, area, label, inWords, isGrave })));
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

/** The name of a forum inside the box of its type, which need not be said again. */
function ownName(name: string, type: string): string {
  return name.startsWith(`${type} `) ? name.slice(type.length + 1) : name;
}

function nodeOf(say: Say, box: SystemBox, links: SystemLinks): PictureNode {
  const { id, x, y, width, height, lines, placed, hole } = box;
  const shared = { id, x, y, width, height, lines };
  if (placed === undefined) {
    const { row, area, label, inWords, isGrave } = hole as Hole;
    const at = say(...levelNames[row as 'LOCAL']).toLocaleLowerCase(say.tag);
    const title = `${label} ${say.area(area)}, ${at}: ${inWords}.`;
    const href = links.gap({ row, area });
    const line = isGrave ? 'miss' : 'prop';
    return { ...shared, second: inWords, areas: [], line, title, href };
  }
  const { party, named } = placed;
  const second = secondOf(say, party);
  const inside = named.map((one) => ({
    id: one.id,
    text: shortened(ownName(one.name, party.name), width - inset - 22, faces.second),
    title: `${one.name}. ${one.standing ? say(...standings[one.standing]) : ''}`,
    href: links.entity(one.id),
    line: standingLine(one.standing),
  }));
  const areas = party.areas.map((area) => say.area(area)).join(', ');
  const title = `${party.name}, ${second}.${areas ? ` ${areas}` : ''}`;
  const line = standingLine(party.standing);
  return { ...shared, second, areas: party.areas, line, title, href: links.entity(id), inside };
}

/** Whether no certain citation carries the flow. */
export function isUncertain({ citations }: FlowFragment): boolean {
  return citations.every(({ certain }) => !certain);
}

/** Draws a system; the layout is the same whatever is filtered. */
export function drawSystem(
  say: Say,
  columns: readonly Column[],
  data: SystemQuery,
  links: SystemLinks,
): SystemDrawing {
  const placing = placingOf(columns, data);
  const holes = holesOf(say, data, placing);
  const flows = data.select?.flows ?? [];
  const inPicture = new Set(
    placing.cells.flatMap(({ stacks }) => stacks.flat().map(({ party }) => party.id)),
  );
  const drawn = flows.filter(
    ({ from, to }) =>
      from && to && from.id !== to.id && inPicture.has(from.id) && inPicture.has(to.id),
  );
  const lines = drawn.map(({ id, from, to }) => ({ id, from: from?.id ?? '', to: to?.id ?? '' }));
  const roughly = gridOf(columns, placing.cells, holes, undefined, () => 0);
  const plan = planLines(roughly, lines);
  const across = (id: string) =>
    lines.filter(
      (line) => plan.straight.get(line.id) === 'x' && (line.from === id || line.to === id),
    ).length;
  const isBetweenAreas = (at: number) =>
    roughly.boxes.some((box) => box.cell.row === 'AREA' && box.column === at);
  const widths = {
    xs: plan.xs.map((lanes, at) =>
      Math.max(isBetweenAreas(at) ? narrowest.area : narrowest.column, lanes * laneRoom.x + 28),
    ),
    ys: plan.ys.map((lanes) => Math.max(narrowest.row, lanes * laneRoom.y + 34)),
  };
  const grid = gridOf(columns, placing.cells, holes, widths, across);
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const textsOf = (id: string) => {
    const { carries, kind } = byId.get(id) as FlowFragment;
    const word = say(...flowKinds[kind]).toLocaleLowerCase(say.tag);
    return carries ? [carries, word] : [word];
  };
  const edges = drawLines(grid, plan, lines, textsOf).map(
    ({ id, points, label, handle }): PictureEdge => {
      const flow = byId.get(id) as FlowFragment;
      return {
        id,
        kind: flow.kind,
        line: standingLine(flow.standing),
        isUncertain: isUncertain(flow),
        points,
        ...(label ? { label } : {}),
        ...(handle ? { handle } : {}),
        from: flow.from?.id ?? '',
        to: flow.to?.id ?? '',
        title: flow.sentence,
        href: links.flow(id),
      };
    },
  );
  return {
    width: grid.width,
    height: grid.height,
    nodes: grid.boxes.map((box) => nodeOf(say, box, links)),
    // Long lines lie under short ones, so that each can be pointed at where they cross.
    edges: edges.toSorted((a, b) => lengthOf(b.points) - lengthOf(a.points)),
    pills: [],
    grid,
    beside: placing.beside,
    loose: flows.filter((flow) => !drawn.includes(flow)),
  };
}
