/** A page as a file: SVG and PDF are drawn from the same layout. */
import { drawPdf } from './draw-pdf.ts';
import { drawSvg } from './draw-svg.ts';
import { layoutMap } from './layout-map.ts';
import type { PageWords } from './page-words.ts';

/** The formats that are drawn. */
export type DrawnFormat = 'svg' | 'pdf';

/** Draws a page: the text of an SVG, or the bytes of a PDF. */
export async function drawPage(page: PageWords, format: DrawnFormat): Promise<Buffer> {
  const drawing = layoutMap(page);
  return format === 'svg' ? Buffer.from(drawSvg(drawing)) : await drawPdf(drawing);
}
