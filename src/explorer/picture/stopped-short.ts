/** Arrow heads stop a little short of the receiver. */
import type { Point } from './shapes.ts';

/** The same line, ended 4 pixels before its last point. */
export function stoppedShort(points: readonly Point[]): Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return [...points];
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const share = 4 / length;
  return [
    ...points.slice(0, -1),
    { x: end.x - (end.x - before.x) * share, y: end.y - (end.y - before.y) * share },
  ];
}
