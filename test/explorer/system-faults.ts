/** What is wrong with the picture of the system: words too small, cut, crossed by a line, on each other, or outside their box or window. */
import type { Page } from 'playwright-core';

/** Written as text: what tsx makes of a named function needs a helper that pages lack. */
const look = `(() => {
  const found = [];
  const picture = document.querySelector('.sys svg.pic');
  const frame = document.querySelector('.sys .scroll').getBoundingClientRect();
  const scale = picture.getScreenCTM().a;
  const touches = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  const texts = [...picture.querySelectorAll('text')].map((element) => ({ element, words: element.textContent, box: element.getBoundingClientRect() }));
  for (const { element, words, box } of texts) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < (element.matches('.t') ? 13.9 : 12)) found.push('small: ' + words);
    if (words.includes('…')) found.push('cut: ' + words);
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push('outside: ' + words);
    const around = element.closest('a.node, a.inside, a.carrier')?.querySelector('rect.box')?.getBoundingClientRect();
    if (around && (box.left < around.left || box.right > around.right || box.top < around.top - 1 || box.bottom > around.bottom + 1)) found.push('beyond its box: ' + words);
  }
  texts.forEach((one, at) => {
    for (const other of texts.slice(at + 1)) if (touches(one.box, other.box)) found.push('on each other: ' + one.words + ' | ' + other.words);
  });
  const boxes = [...picture.querySelectorAll('a.node > rect.box')].map((element) => element.getBoundingClientRect());
  const loose = texts.filter(({ element }) => element.closest('.f, .stop') && !element.closest('.handle'));
  for (const { words, box } of loose) if (boxes.some((one) => touches(box, one))) found.push('on a box: ' + words);
  const plain = texts.filter(({ element }) => !element.closest('.handle, .carrier'));
  const rings = [...picture.querySelectorAll('.handle circle')].map((element) => element.getBoundingClientRect());
  for (const { words, box } of plain) if (rings.some((one) => touches(box, one))) found.push('under a ring: ' + words);
  for (const path of picture.querySelectorAll('.f path.l, .stop .way')) {
    const matrix = path.getScreenCTM();
    const length = path.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const point = path.getPointAtLength(at);
      const [x, y] = [point.x * matrix.a + matrix.e, point.y * matrix.d + matrix.f];
      for (const { words, box } of plain) if (x > box.left && x < box.right && y > box.top + 3 && y < box.bottom - 3) found.push('crossed: ' + words);
    }
  }
  return [...new Set(found)];
})()`;

/** The faults, one line each; `[]` for a picture that can be read. */
export function systemFaults(page: Page): Promise<string[]> {
  return page.evaluate(look) as Promise<string[]>;
}
