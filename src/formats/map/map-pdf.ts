/** The landscape map as PDF: one sheet in A3 for a wall or, asked for A4, the booklet with every source. */
import { type Format, same } from '../format.ts';

/** Of the landscape map. */
export const mapPdf: Format = {
  name: 'pdf',
  says: same('PDF'),
  mediaType: 'application/pdf',
  ending: 'pdf',
  of: ['landscape-map'],
  isBinary: true,
  takesTime: true,
  async from(asking, asked) {
    const page = await (await import('./map-asked.ts')).askPage(asking, asked);
    return { page, paper: asked.variables.paper };
  },
  async write({ page, paper }) {
    const { drawPdf } = await import('./draw-pdf.ts');
    const { measured } = await import('./fonts.ts');
    if (paper === 'a4') {
      const { layoutBooklet } = await import('./booklet.ts');
      return drawPdf(layoutBooklet(page, measured));
    }
    const { a3, layoutMap } = await import('./layout-map.ts');
    return drawPdf(layoutMap(page, a3, measured));
  },
};
