/** How much of a picture lies beyond the edges of its window. */

export type Edge = 'left' | 'right' | 'top' | 'bottom';
export const edges: readonly Edge[] = ['left', 'right', 'top', 'bottom'];

/** How many of these lie beyond each edge of the window. */
function countBeyond(frame: DOMRect, elements: Iterable<Element>): Record<Edge, number> {
  const count = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    if (box.left < frame.left - 1) count.left += 1;
    else if (box.right > frame.right + 1) count.right += 1;
    if (box.top < frame.top - 1) count.top += 1;
    else if (box.bottom > frame.bottom + 1) count.bottom += 1;
  }
  return count;
}

/** How many nodes lie beyond each edge; where none does, what opens more. */
export function beyond(window: HTMLElement): Record<Edge, number> {
  const frame = window.getBoundingClientRect();
  const nodes = countBeyond(frame, window.querySelectorAll('a[data-node]'));
  const pills = countBeyond(frame, window.querySelectorAll('a.more'));
  const of = (edge: Edge) => nodes[edge] || pills[edge];
  return { left: of('left'), right: of('right'), top: of('top'), bottom: of('bottom') };
}
