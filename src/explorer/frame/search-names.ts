/** What the search is called, before and after it is there. */
import type { Told } from '../language/say.ts';

export const searchNames: Readonly<Record<'label' | 'placeholder', Told>> = {
  label: [
    'Sök aktör, forum, flöde, dokument eller ort',
    'Search party, forum, flow, document or place',
  ],
  placeholder: ['Sök forum, aktör eller ort', 'Search forum, actor or place'],
};
