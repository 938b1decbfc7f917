/** The landscape map as one SVG page. */
import { type Format, same } from '../format.ts';
import type { PageWords } from './page-words.ts';

/** The page drawn. */
export async function svgOf(page: PageWords): Promise<string> {
  const { drawSvg } = await import('./draw-svg.ts');
  const { layoutMap } = await import('./layout-map.ts');
  return drawSvg(layoutMap(page));
}

/** Of the landscape map. */
export const mapSvg: Format = {
  name: 'svg',
  says: same('SVG'),
  mediaType: 'image/svg+xml',
  ending: 'svg',
  of: ['landscape-map'],
  takesTime: true,
  from: async (...asked) => (await import('./map-asked.ts')).askPage(...asked),
  write: svgOf,
};
