/** The lines of every channel between two columns, and the carriers named on them. */
import type { Say } from '../../language/say.ts';
import { faces, linesOf } from '../../picture/measure.ts';
import type { Bundle } from './bundles.ts';
import { type Channel, joined } from './channel.ts';
import { type Columns, headRoom, shortPill, signRoom } from './columns.ts';
import type { Line, Via } from './line.ts';
import { type Box, jointsOf, perPort } from './ports.ts';
import { viaWords } from './texts.ts';

/** How far the ports of bundles must be apart: as far as the names of their carriers take. */
export function pillOf(say: Say, columns: Columns, columnOf: (key: string) => number | undefined) {
  return (bundle: Bundle) => {
    if (bundle.via.length === 0) return undefined;
    const isNear = columnOf(bundle.inner) === 0 && columns.pillWidth > shortPill;
    const width = isNear ? columns.pillWidth - 4 : 36;
    const lines = isNear
      ? linesOf(viaWords(say, bundle.via), width - 16, faces.label, 99)
      : [say('via', 'via')];
    return { width, lines, height: lines.length * 15 + 8 };
  };
}

/** How far apart ports must be: those with the same carriers share the pill that names them. */
export function spacingOf(bundles: readonly Bundle[], pill: ReturnType<typeof pillOf>) {
  const carriers = ({ inner, via }: Bundle) => `${inner} ${via.map(({ id }) => id).join(' ')}`;
  return (bundle: Bundle) => {
    const same = bundles.filter((one) => carriers(one) === carriers(bundle)).length;
    const height = pill(bundle)?.height;
    return height === undefined ? perPort : Math.max(perPort, (height + 6) / same);
  };
}

/** The lines of every channel, and the carriers on them. */
export function linesIn(
  bundles: readonly Bundle[],
  columns: Columns,
  boxes: ReadonlyMap<string, Box>,
  columnOf: (key: string) => number | undefined,
  pill: ReturnType<typeof pillOf>,
): { lines: Line[]; vias: Via[] } {
  const spacing = spacingOf(bundles, pill);
  const joints = jointsOf(bundles, boxes, spacing);
  const lines: Line[] = [];
  const vias: Via[] = [];
  const places = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    const place = `${bundle.side} ${columnOf(bundle.inner)}`;
    places.set(place, [...(places.get(place) ?? []), bundle]);
  }
  for (const own of places.values()) {
    const [one] = own as [Bundle];
    const { side } = one;
    const inner = columnOf(one.inner) as number;
    const [near, far] = [columns.at.get(inner), columns.at.get(inner + (side === 'up' ? -1 : 1))];
    if (!near || !far) continue;
    const isUp = side === 'up';
    const widestPill = Math.max(0, ...own.map((bundle) => pill(bundle)?.width ?? 0));
    const [outerEdge, innerEdge] = isUp
      ? [far.x + far.width, near.x]
      : [far.x, near.x + near.width];
    const sign = isUp ? 1 : -1;
    const pillAt = innerEdge - sign * (headRoom[side] - 4 + widestPill / 2);
    const channel: Channel = {
      side,
      outer: outerEdge,
      inner: innerEdge,
      tracks: [
        outerEdge + sign * (signRoom[side] - 6),
        innerEdge - sign * (headRoom[side] + widestPill),
      ],
    };
    const branches = joined(
      own.map((bundle) => joints.get(bundle) as NonNullable<ReturnType<typeof joints.get>>),
      channel,
    );
    for (const bundle of own) {
      for (const { outer, ...branch } of branches.get(bundle.id) ?? []) {
        const flows = bundle.branches.get(outer) ?? [];
        const y = joints.get(bundle)?.ends.get(outer) ?? 0;
        const handle = { x: isUp ? outerEdge : outerEdge - 32, y };
        lines.push({ flows, ...branch, handle });
      }
    }
    vias.push(...viasOn(own, joints, pill, pillAt));
  }
  return { lines, vias };
}

/** One pill for ports beside each other that have the same carriers. */
function viasOn(
  bundles: readonly Bundle[],
  joints: ReturnType<typeof jointsOf>,
  pill: ReturnType<typeof pillOf>,
  x: number,
): Via[] {
  const vias: (Via & { readonly key: string; readonly first: number })[] = [];
  const sorted = bundles.toSorted(
    (a, b) => (joints.get(a)?.port ?? 0) - (joints.get(b)?.port ?? 0),
  );
  for (const bundle of sorted) {
    const words = pill(bundle);
    const port = joints.get(bundle)?.port ?? 0;
    const key = `${bundle.inner} ${bundle.via.map(({ id }) => id).join(' ')}`;
    if (!words) {
      vias.push({ key: '', first: 0, via: [], lines: [], x: 0, y: 0, width: 0, height: 0 });
      continue;
    }
    const { width, height, lines } = words;
    const last = vias.at(-1);
    const isSame = last?.key === key;
    const first = isSame ? last.first : port;
    const tall = Math.max(height, port - first + 24);
    const y = (first + port) / 2 - tall / 2;
    if (isSame) vias.pop();
    vias.push({ key, first, via: bundle.via, lines, x: x - width / 2, y, width, height: tall });
  }
  return vias.filter(({ key }) => key !== '').map(({ key: _key, first: _first, ...via }) => via);
}
