/** Orthogonal lines with rounded corners. */
import type { Point } from './shapes.ts';

const radius = 8;

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = by / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The `d` of a path through the points. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = [`M${first.x} ${first.y}`];
  rest.forEach((point, at) => {
    const before = points[at] as Point;
    const after = rest[at + 1];
    if (after === undefined) {
      steps.push(`L${point.x} ${point.y}`);
      return;
    }
    const reach = Math.min(
      radius,
      Math.hypot(point.x - before.x, point.y - before.y) / 2,
      Math.hypot(after.x - point.x, after.y - point.y) / 2,
    );
    const start = towards(point, before, reach);
    const end = towards(point, after, reach);
    steps.push(`L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`);
  });
  return steps.join('');
}
