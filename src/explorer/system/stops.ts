/** Ways up that are missing: a short line from a forum, or from where none stands, to a cross. */
import type { SystemQuery } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';
import type { PictureStop, Point } from '../picture/shapes.ts';
import type { Grid, SystemBox } from './grid.ts';
import type { Room } from './write-words.ts';

type Results = NonNullable<SystemQuery['coverage']>['results'];

/** What coverage found of ways up that nobody states. */
export function withoutWayUp({ coverage }: SystemQuery): Results {
  return (coverage?.results ?? []).filter(
    ({ check, status }) => check.id === 'every-local-forum-has-a-way-up' && status !== 'MET',
  );
}

const [length, ring] = [38, 12];

/** From the top of a box, or from a side where something stands above it. */
function candidates({ x, y, width, height, isTop }: SystemBox): [from: Point, to: Point][] {
  const up = [0.5, 0.75, 0.25].map((share): [Point, Point] => {
    const at = x + width * share;
    return [
      { x: at, y },
      { x: at, y: y - length },
    ];
  });
  const middle = y + height / 2;
  const right: [Point, Point] = [
    { x: x + width, y: middle },
    { x: x + width + length, y: middle },
  ];
  const left: [Point, Point] = [
    { x, y: middle },
    { x: x - length, y: middle },
  ];
  return isTop ? [...up, right, left] : [right, left];
}

/** The missing ways, and in {@link Room} the place they take. */
export function stopsOf(
  say: Say,
  grid: Grid,
  data: SystemQuery,
  lines: Map<string, readonly Point[]>,
  room: Room,
  linkTo: (box: SystemBox) => string,
): PictureStop[] {
  const silent = new Map(withoutWayUp(data).map((result) => [result.of.id, result]));
  const words = say('väg upp saknas', 'no way up');
  return grid.boxes.flatMap((box): PictureStop[] => {
    const result = silent.get(box.id);
    const isHole = box.hole !== undefined && box.hole.row === 'LOCAL';
    if (!result && !isHole) return [];
    const id = `stop ${box.id}`;
    const found = candidates(box).find(([from, to]) => {
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const area =
        from.x === to.x
          ? { x: to.x - ring, y: to.y - ring, width: 2 * ring, height: length - 4 + ring }
          : {
              x: from.x < to.x ? left + 5 : left - ring,
              y: to.y - ring,
              width: right - left + ring - 5,
              height: 2 * ring,
            };
      if (!room.isFree(area)) return false;
      room.take(area);
      return true;
    });
    if (!found) return [];
    const [from, to] = found;
    const short = {
      x: to.x - Math.sign(to.x - from.x) * ring,
      y: to.y - Math.sign(to.y - from.y) * ring,
    };
    // The words stand beside the ring: over it, or to a side.
    lines.set(id, [from, short]);
    const label = room.beside(to, ring, [[words], words.split(/ (?=\S+$)/)]);
    const sentence = result?.sentence ?? box.hole?.sentence ?? '';
    return [
      {
        id,
        from,
        to: short,
        at: to,
        ...(label ? { label } : {}),
        title: `${words}. ${sentence}`,
        href: linkTo(box),
      },
    ];
  });
}
