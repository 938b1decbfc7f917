/** How wide columns and gaps of the system are: what lines and names need, shared out over the window there is. */
import { faces } from '../picture/measure.ts';
import type { LinePlan } from './draw-lines.ts';
import type { Grid, Measures } from './grid.ts';
import type { RouteLine } from './route.ts';

/** What a line needs beside it. */
export interface Words {
  /** Its shortest label. */
  readonly least: number;
  /** The label one would like to read. */
  readonly wished: number;
  readonly hasVia: boolean;
}

const box = { least: 138, wished: 168 } as const;
/** Where nothing passes between columns, their boxes take the room. */
const [widest, unused] = [320, { least: 40, wished: 48 }] as const;
const gap = { outer: 16, least: 88, wished: 108, row: 40 } as const;
/** Lines along a row need a label above them, lines along a column only a way. */
const lane = { x: 16, y: 27 } as const;
/** Around a label: the head of its line, and air. */
const aroundLabel = 34;
/** Room for labels beside lines that go down, and for a carrier on them. */
const down = { label: 62, carrier: 58, narrowCarrier: 150 } as const;

/** From this width on, names have their full size and rows their names in full. */
const roomy = 1120;

const sum = (all: readonly number[]) => all.reduce((before, one) => before + one, 0);

/** Before anything is known of lines. */
export function roughMeasures(columns: number, rows: number): Measures {
  return {
    head: 80,
    boxes: Array(columns).fill(box.wished),
    xs: Array.from({ length: columns + 1 }, (_, at) =>
      at === 0 || at === columns ? gap.outer : gap.wished,
    ),
    ys: Array(rows + 1).fill(gap.row),
    sideLines: () => 0,
    face: faces.name,
  };
}

/** What each column and gap needs at least, and what it would like. */
function wishes(
  { boxes }: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  wordsOf: (id: string) => Words,
) {
  const byId = new Map(boxes.map((one) => [one.id, one]));
  const columns = plan.xs.length - 1;
  const gaps = plan.xs.map((lanes, at): { least: number; wished: number } => {
    const isOuter = at === 0 || at === columns;
    const ways = lanes * lane.x + 28;
    if (!isOuter && lanes === 0) return unused;
    const least = isOuter ? (lanes > 0 ? ways : gap.outer) : Math.max(gap.least, ways);
    return { least, wished: isOuter ? least : Math.max(gap.wished, least, lanes * 78) };
  });
  const widths = Array.from({ length: columns }, () => ({ ...box, wished: box.wished as number }));
  const beside = new Map<string, readonly number[]>();
  for (const { id, from, to } of lines) {
    const [a, b] = [byId.get(from), byId.get(to)];
    const direction = plan.straight.get(id);
    if (!a || !b || !direction) continue;
    const { wished } = wordsOf(id);
    if (direction === 'x') {
      const at = Math.max(a.column, b.column);
      const here = gaps[at] as { least: number; wished: number };
      gaps[at] = {
        least: Math.max(here.least, gap.least),
        wished: Math.max(here.wished, Math.min(wished, 92) + aroundLabel),
      };
    } else {
      const narrow = a.lastColumn - a.column < b.lastColumn - b.column ? a : b;
      const key = `${narrow.column} ${[from, to].sort().join(' ')}`;
      const widths = beside.get(key) ?? [];
      beside.set(key, [...widths, Math.min(wished, 112) + 18]);
    }
  }
  for (const [key, each] of beside) {
    // The last may stand outside the box.
    const needed = 48 + sum(each.slice(0, -1));
    const at = Number(key.split(' ')[0]);
    const here = widths[at];
    if (here) here.wished = Math.max(here.wished, needed);
  }
  return { gaps, widths };
}

function rowGaps(
  { boxes }: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  wordsOf: (id: string) => Words,
  carrier: number,
): number[] {
  const byId = new Map(boxes.map((one) => [one.id, one]));
  return plan.ys.map((lanes, at) => {
    const through = lines.filter(({ id, from, to }) => {
      const lower = Math.max(byId.get(from)?.row ?? 0, byId.get(to)?.row ?? 0);
      return plan.straight.get(id) === 'y' && lower === at;
    });
    const carried = through.some(({ id }) => wordsOf(id).hasVia);
    const words = through.length > 0 ? down.label + (carried ? carrier : 0) : 0;
    const isOuter = at === 0 || at === plan.ys.length - 1;
    return Math.max(
      isOuter ? 20 : gap.row,
      words + lanes * lane.y,
      lanes > 0 ? lanes * lane.y + 30 : 0,
    );
  });
}

/** The lines on the busiest side of each box. */
function busiestSides(plan: LinePlan, lines: readonly RouteLine[], { boxes }: Grid) {
  const byId = new Map(boxes.map((one) => [one.id, one]));
  const counts = new Map<string, number>();
  const add = (id: string, side: string) =>
    counts.set(`${id} ${side}`, (counts.get(`${id} ${side}`) ?? 0) + 1);
  for (const { id, from, to } of lines) {
    if (plan.straight.get(id) !== 'x') continue;
    const isRight = (byId.get(from)?.x ?? 0) < (byId.get(to)?.x ?? 0);
    add(from, isRight ? 'right' : 'left');
    add(to, isRight ? 'left' : 'right');
  }
  for (const { line, out, into } of plan.ways) {
    add(line.from, out);
    add(line.to, into);
  }
  return (id: string) => Math.max(counts.get(`${id} left`) ?? 0, counts.get(`${id} right`) ?? 0);
}

/** Measures for a window; wider than it only where even the least of everything is. */
export function measuresOf(
  roughly: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  wordsOf: (id: string) => Words,
  room: number,
): Measures {
  const { gaps, widths } = wishes(roughly, plan, lines, wordsOf);
  const head = room >= roomy ? 96 : 76;
  const all = [...gaps, ...widths];
  const least = head + sum(all.map((one) => one.least));
  const wished = head + sum(all.map((one) => one.wished));
  const share = Math.min(1, Math.max(0, (room - least) / (wished - least || 1)));
  const left = Math.max(0, room - wished);
  const busy = gaps.slice(1, -1).filter(({ least: one }) => one > unused.least).length;
  // What is left over goes to boxes and to the gaps that lines cross.
  const [boxMore, gapMore] = busy === 0 ? [left, 0] : [left * 0.5, left * 0.5];
  const between = (one: { least: number; wished: number }) =>
    one.least + share * (one.wished - one.least);
  return {
    head,
    boxes: widths.map((one) =>
      Math.max(between(one), Math.min(widest, between(one) + boxMore / widths.length)),
    ),
    xs: gaps.map((one, at) =>
      at === 0 || at === gaps.length - 1 || one.least <= unused.least
        ? between(one)
        : between(one) + Math.min(120, gapMore / busy),
    ),
    ys: rowGaps(roughly, plan, lines, wordsOf, room >= roomy ? down.carrier : down.narrowCarrier),
    sideLines: busiestSides(plan, lines, roughly),
    face: room >= roomy ? faces.name : faces.dense,
  };
}
