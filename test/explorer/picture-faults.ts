/** What is wrong with the picture on a page: words too small, cut, crossed by a line or outside their window; the asked party out of sight. */
import type { Page } from 'playwright-core';

/** Written as text: what tsx makes of a named function needs a helper that pages lack. */
const look = `(() => {
  const found = [];
  const frame = document.querySelector('.fit-window').getBoundingClientRect();
  const fades = [...document.querySelectorAll('.fade')].map((one) => one.getBoundingClientRect());
  const touches = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const isFaded = (box) => fades.some((fade) => touches(box, fade));
  const isIn = (box) => box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
  const isOut = (box) => !touches(box, frame);
  const texts = [...document.querySelectorAll('.fit-stage svg.pic text')].map((element) => ({ element, words: element.textContent, box: element.getBoundingClientRect() }));
  for (const { element, words, box } of texts) {
    if (Number.parseFloat(getComputedStyle(element).fontSize) < 12) found.push('small: ' + words);
    if (words.includes('…')) found.push('cut: ' + words);
    if (!isOut(box) && !isIn(box) && !isFaded(box)) found.push('over the edge: ' + words);
    if (isOut(box) && fades.length === 0) found.push('outside: ' + words);
    const node = element.closest('a.node')?.querySelector('rect.box')?.getBoundingClientRect();
    if (node && (box.left < node.left || box.right > node.right || box.top < node.top - 1 || box.bottom > node.bottom + 1)) found.push('beyond its box: ' + words);
  }
  const plain = texts.filter(({ element }) => !element.closest('.handle, .carrier, .more, .ring-mark'));
  for (const path of document.querySelectorAll('.fit-stage svg.pic .f path.l:not(.along)')) {
    const matrix = path.getScreenCTM();
    const length = path.getTotalLength();
    const points = [];
    for (let at = 0; at <= length; at += 3) {
      const { x, y } = path.getPointAtLength(at);
      points.push([x * matrix.a + matrix.e, y * matrix.d + matrix.f]);
    }
    for (const { words, box } of plain)
      if (points.some(([x, y]) => x > box.left + 1 && x < box.right - 1 && y > box.top + 3 && y < box.bottom - 3)) found.push('crossed: ' + words);
  }
  const root = document.querySelector('.fit-stage a.node.root');
  if (!root || !isIn(root.querySelector('rect.box').getBoundingClientRect())) found.push('the asked party is not in the window');
  return [...new Set(found)];
})()`;

/** The faults, one line each; `[]` for a picture that can be read. */
export function picturesFaults(page: Page): Promise<string[]> {
  return page.evaluate(look) as Promise<string[]>;
}
