/** Where lines meet boxes: each sign at the outer party has its own place, each bundle a port at the inner one. */
import type { Bundle } from './bundles.ts';
import type { Joint } from './channel.ts';
import { settled } from './settled.ts';

/** A box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const perSign = 25;
export const perPort = 20;
const inset = 9;

export const middleOf = ({ y, height }: Box) => y + height / 2;

/** How high a box must be for its signs and its ports. */
export function portHeight(
  key: string,
  bundles: readonly Bundle[],
  spacing: (bundle: Bundle) => number,
): number {
  const signs = bundles.filter(({ branches }) => branches.has(key)).length;
  const ports = (side: Bundle['side']) =>
    bundles
      .filter((one) => one.inner === key && one.side === side)
      .reduce((sum, one) => sum + spacing(one), 0);
  return Math.max(signs * perSign + 6, ports('up') + 2 * inset, ports('down') + 2 * inset);
}

/** The joints of all bundles, by bundle. */
export function jointsOf(
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<string, Box>,
  spacing: (bundle: Bundle) => number,
): Map<Bundle, Joint> {
  const boxOf = (key: string) => boxes.get(key) as Box;
  const ends = new Map<Bundle, Map<string, number>>(bundles.map((one) => [one, new Map()]));
  const outers = new Set(bundles.flatMap(({ branches }) => [...branches.keys()]));
  for (const key of outers) {
    const own = bundles
      .filter(({ branches }) => branches.has(key))
      .sort((a, b) => middleOf(boxOf(a.inner)) - middleOf(boxOf(b.inner)));
    const first = middleOf(boxOf(key)) - ((own.length - 1) * perSign) / 2;
    own.forEach((bundle, at) => {
      ends.get(bundle)?.set(key, first + at * perSign);
    });
  }
  const joints = new Map<Bundle, Joint>();
  const inners = new Set(bundles.map(({ inner, side }) => `${side} ${inner}`));
  for (const place of inners) {
    const own = bundles
      .filter(({ inner, side }) => `${side} ${inner}` === place)
      .map((bundle) => {
        const all = [...(ends.get(bundle)?.values() ?? [])];
        return { bundle, wish: all.reduce((sum, y) => sum + y, 0) / Math.max(1, all.length) };
      })
      .sort((a, b) => a.wish - b.wish);
    const [one] = own;
    if (!one) continue;
    const { y, height } = boxOf(one.bundle.inner);
    const stack = own.map(({ bundle, wish }) => ({ length: spacing(bundle), wish }));
    const tops = settled(stack, 0, y + inset, y + height - inset);
    own.forEach(({ bundle }, at) => {
      const port = (tops[at] as number) + (stack[at] as { length: number }).length / 2;
      joints.set(bundle, { id: bundle.id, port, ends: ends.get(bundle) as Map<string, number> });
    });
  }
  return joints;
}
