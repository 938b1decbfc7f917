/** What was in a picture before moves to its new place, so that the eye can follow it. */
import type { Drawing, Point } from './shapes.ts';

/** Where each node stood. */
export type Positions = ReadonlyMap<string, Point>;

const milliseconds = 150;

/** The places of a drawing's nodes. */
export function positionsIn({ nodes }: Drawing): Positions {
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

const at = ({ x, y }: Point) => ({ transform: `translate(${x}px, ${y}px)` });

/** Moves those that were there before; nothing moves for who wants less motion. */
export function glide(stage: Element, before: Positions, now: Positions): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const link of stage.querySelectorAll<SVGAElement>('a[data-node]')) {
    const id = link.dataset.node ?? '';
    const [old, place] = [before.get(id), now.get(id)];
    if (!old || !place || (old.x === place.x && old.y === place.y)) continue;
    link.parentElement?.animate([at(old), at(place)], {
      duration: milliseconds,
      easing: 'ease-out',
    });
  }
}
