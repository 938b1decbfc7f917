/** The landscape map as one SVG page. */
import { KnowledgeError } from '../../errors.ts';
import { type Format, same } from '../format.ts';
import type { PageWords } from './page-words.ts';

/** The sheet drawn. */
export async function svgOf(page: PageWords): Promise<string> {
  const { drawSvg } = await import('./draw-svg.ts');
  const { fontInSvg, measured } = await import('./fonts.ts');
  const { a3, layoutMap } = await import('./layout-map.ts');
  return drawSvg(layoutMap(page, a3, measured), fontInSvg());
}

/** Of the landscape map. */
export const mapSvg: Format = {
  name: 'svg',
  says: same('SVG'),
  mediaType: 'image/svg+xml',
  ending: 'svg',
  of: ['landscape-map'],
  takesTime: true,
  async from(asking, asked) {
    if (asked.variables.paper === 'a4')
      throw new KnowledgeError('BAD_USER_INPUT', 'The booklet in A4 has several pages.', {
        hint: 'Ask for it as PDF.',
      });
    return (await import('./map-asked.ts')).askPage(asking, asked);
  },
  write: svgOf,
};
