/** The landscape map as one PDF page, to print. */
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
  from: async (...asked) => (await import('./map-asked.ts')).askPage(...asked),
  async write(page) {
    const { drawPdf } = await import('./draw-pdf.ts');
    const { layoutMap } = await import('./layout-map.ts');
    return drawPdf(layoutMap(page));
  },
};
