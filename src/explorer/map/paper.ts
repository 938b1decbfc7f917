/** The sheet on paper: set as large as the page takes. */
import { type RefObject, useLayoutEffect } from 'react';
import { sheetsOf } from './map-sheet.ts';

/** Papers the map is printed on, lying down. */
export type Paper = 'a3' | 'a4';

/**
 * A page inside its margin of 11 mm, in millimetres; the largest text in points; and the text, in points,
 * below which the map goes on to a second sheet rather than become smaller.
 */
const papers = {
  a3: { width: 398, height: 275, largest: 12.5, readable: 0 },
  a4: { width: 275, height: 188, largest: 8.6, readable: 5.8 },
} as const;
const pixelsPerMm = 96 / 25.4;
const smallest = 4;
const exactTo = 0.05;
/** Printed text comes out a little higher than text on screen. */
const spare = 0.985;

/** The parts of the sheet that stay whole, each with the room to the next. */
function blocksOf(sheet: HTMLElement): number[] {
  const blocks = [
    ...sheet.querySelectorAll('.titleblock, .for-paper > .scroll, .former, .sheetfoot'),
  ].map((block) => block.getBoundingClientRect());
  return blocks.map(({ top, bottom }, at) => (blocks[at + 1]?.top ?? bottom) - top);
}

/** The largest text, in points, with which the sheet stands on so many pages of the paper. */
function sizeOn(sheet: HTMLElement, paper: Paper, sheets: number): number {
  const { width, height, largest } = papers[paper];
  sheet.style.width = `${width * pixelsPerMm}px`;
  const fits = (size: number) => {
    sheet.style.fontSize = `${size}pt`;
    return (
      sheetsOf(blocksOf(sheet), height * pixelsPerMm * spare) <= sheets &&
      sheet.scrollWidth <= Math.ceil(width * pixelsPerMm)
    );
  };
  if (fits(largest)) return largest;
  let low = smallest;
  let high: number = largest;
  while (high - low > exactTo) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Measures the sheet as it stands on each paper; the print styles read the sizes. */
function measure(sheet: HTMLElement): void {
  sheet.classList.add('on-paper', 'measured');
  const sizes = (['a3', 'a4'] as const).map((paper): [Paper, number] => {
    const one = sizeOn(sheet, paper, 1);
    return [paper, one < papers[paper].readable ? sizeOn(sheet, paper, 2) : one];
  });
  sheet.classList.remove('on-paper', 'measured');
  sheet.style.width = '';
  sheet.style.fontSize = '';
  for (const [paper, size] of sizes) sheet.style.setProperty(`--${paper}`, `${size.toFixed(2)}pt`);
}

/** Prints the page on a paper. */
export function printOn(paper: Paper): void {
  document.documentElement.dataset.paper = paper;
  print();
}

/**
 * Sets the sheet for paper whenever the page is printed, however that is asked for.
 *
 * @param shown - changes with what the sheet shows
 */
export function useOnPaper(sheet: RefObject<HTMLElement | null>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is the reason to measure again.
  useLayoutEffect(() => {
    const onPaper = (yes: boolean) => {
      if (yes && sheet.current) measure(sheet.current);
      sheet.current?.classList.toggle('on-paper', yes);
    };
    const media = matchMedia('print');
    const changed = () => onPaper(media.matches);
    const before = () => onPaper(true);
    const after = () => onPaper(false);
    media.addEventListener('change', changed);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      media.removeEventListener('change', changed);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      delete document.documentElement.dataset.paper;
    };
  }, [sheet, shown]);
}
