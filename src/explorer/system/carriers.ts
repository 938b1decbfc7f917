/** Who carries: a pill that lies on exactly the lines it carries. */

import { numberWord } from '../../language/grammar.ts';
import type { FlowFragment } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';
import { faces, linesOf, widthOf } from '../picture/measure.ts';
import type { PictureVia, Point } from '../picture/shapes.ts';
import type { Area, Room } from './write-words.ts';

const lineHeight = 15;
const [padAcross, padDown] = [14, 7];
const beyond = 10;

/** Lines that the same parties carry between the same two boxes, side by side. */
interface Bundle {
  readonly flows: readonly FlowFragment[];
  readonly span: Area;
  readonly isLevel: boolean;
}

/** The same carriers, whatever the order. */
export function viaKey({ via }: Pick<FlowFragment, 'via'>): string {
  return via
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function longest(points: readonly Point[]): [Point, Point] {
  let best: [Point, Point] = [points[0] as Point, points[1] as Point];
  const far = ([a, b]: [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  points.forEach((b, at) => {
    const a = points[at - 1];
    if (a && far([a, b]) > far(best)) best = [a, b];
  });
  return best;
}

function spanOf(stretches: readonly (readonly [Point, Point])[]): Area {
  const xs = stretches.flatMap(([a, b]) => [a.x, b.x]);
  const ys = stretches.flatMap(([a, b]) => [a.y, b.y]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Straight lines between the same boxes are one bundle; a line that turns is one of its own. */
function bundlesOf(flows: readonly FlowFragment[], lines: ReadonlyMap<string, readonly Point[]>) {
  const groups = new Map<string, FlowFragment[]>();
  for (const flow of flows) {
    const points = lines.get(flow.id);
    if (flow.via.length === 0 || !points) continue;
    const ends = [flow.from?.id ?? '', flow.to?.id ?? ''].sort().join(' ');
    const key = points.length === 2 ? `${ends} ${viaKey(flow)}` : flow.id;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups.values()].map((group): Bundle => {
    const stretches = group.map(({ id }) => longest(lines.get(id) ?? []));
    const [a, b] = stretches[0] as [Point, Point];
    return { flows: group, span: spanOf(stretches), isLevel: a.y === b.y };
  });
}

/** The words of a pill, on fewer and fewer lines of more and more width. */
function textsOf(say: Say, { flows }: Bundle): (readonly string[])[] {
  const [{ via }] = flows as [FlowFragment];
  const names = via.map(
    ({ name }) => `${name.charAt(0).toLocaleLowerCase(say.tag)}${name.slice(1)}`,
  );
  const name = `via ${names.join(say(' eller ', ' or '))}`;
  const number = numberWord(flows.length, say.language);
  const sole =
    flows.length === 1
      ? say('enda bäraren', 'the only carrier')
      : say(`enda bäraren av ${number} flöden`, `the only carrier of ${number} flows`);
  const second = via.length === 1 ? sole : undefined;
  const width = widthOf(name, faces.label);
  const room = (text: string, share: number) =>
    share === 1 ? widthOf(text, faces.label) + 1 : Math.max(width * share, 84) + 1;
  return [1, 0.7, 0.5, 0.4].map((share) => [
    ...linesOf(name, Math.max(width * share, 72) + 1, faces.label, 4),
    ...(second ? linesOf(second, room(second, share), faces.label, 3) : []),
  ]);
}

function sizeOf(lines: readonly string[]) {
  return {
    width: Math.max(...lines.map((one) => widthOf(one, faces.label))) + 2 * padAcross,
    height: lines.length * lineHeight + 2 * padDown,
  };
}

const shifts = [0.5, 0, 1, 0.25, 0.75];
const places = [0.5, 0.58, 0.42, 0.66, 0.34, 0.75, 0.25];

function placed(bundle: Bundle, room: Room, lines: readonly string[]): Area | undefined {
  const { span, isLevel } = bundle;
  const own = new Set(bundle.flows.map(({ id }) => id));
  const size = sizeOf(lines);
  const width = isLevel ? size.width : Math.max(size.width, span.width + 2 * beyond);
  const height = isLevel ? Math.max(size.height, span.height + 2 * beyond) : size.height;
  for (const share of places)
    for (const shift of shifts) {
      const slack = isLevel ? height - span.height : width - span.width;
      const off = Math.min(slack - beyond, Math.max(beyond, slack * shift));
      const area = isLevel
        ? { x: span.x + span.width * share - width / 2, y: span.y - off, width, height }
        : { x: span.x - off, y: span.y + span.height * share - height / 2, width, height };
      const isInside = isLevel
        ? area.x > span.x + 8 && area.x + width < span.x + span.width - 18
        : area.y > span.y + 8 && area.y + height < span.y + span.height - 18;
      if (isInside && room.isFree(area, own)) return area;
    }
  return undefined;
}

/** The pills, and in {@link Room} the place they take; none where there is no room on a line. */
export function carriersOf(
  say: Say,
  flows: readonly FlowFragment[],
  lines: ReadonlyMap<string, readonly Point[]>,
  room: Room,
  linkTo: (id: string) => string,
): PictureVia[] {
  return bundlesOf(flows, lines).flatMap((bundle): PictureVia[] => {
    const [{ id, via }] = bundle.flows as [FlowFragment];
    for (const words of textsOf(say, bundle)) {
      const area = placed(bundle, room, words);
      if (!area) continue;
      room.take(area);
      return [
        {
          id,
          ...area,
          lines: words,
          flows: bundle.flows.map((one) => one.id),
          isSole: via.length === 1,
          title: `${words.join(' ').replace(/- /g, '')}. ${bundle.flows.map((one) => one.sentence).join(' ')}`,
          href: linkTo(via[0]?.id ?? ''),
        },
      ];
    }
    return [];
  });
}
