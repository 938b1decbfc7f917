/** Three areas that a landscape of tests declares, two of them called by their colours, and what pages say then. */
import type { Area } from '../../src/explorer/language/areas.ts';
import { areasIn } from '../../src/explorer/language/areas.ts';
import { sayIn } from '../../src/explorer/language/say.ts';

export const areas: readonly Area[] = [
  { id: 'gront', colour: 'GREEN', name: 'Utbildning & matchning', inAWord: 'grönt' },
  { id: 'blatt', colour: 'BLUE', name: 'Omställning & vägledning', inAWord: 'blått' },
  { id: 'gult', colour: 'YELLOW', name: 'Förberedande insatser', inAWord: 'gult' },
].map((area) => ({ ...area, landscapes: ['dalen'] }) as Area);

export const known = areasIn(areas, 'dalen');
export const sv = sayIn('SV', known);
export const en = sayIn('EN', known);
