/** Which areas there are, in words. */
import { areaInAWord } from '../../../language/area-words.ts';
import { listed, numberOfNeuter, sentence } from '../../../language/grammar.ts';
import { nameOf, nameOfId } from '../../../language/names.ts';
import { both, type Language } from '../../../language/words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';
import type { AreaAnswer } from './landscape-areas.ts';

/** `Utbildning & Matchning (grönt)`; what is called by its name alone, by that. */
function told(area: FactOf<'AREA'>, language: Language): string {
  const [name, word] = [nameOf(area, language), areaInAWord(area, language)];
  return word === name ? name : `${name} (${word})`;
}

/** The areas of a landscape by name; where it declares none, that it does not. */
export function areaSentence(
  reading: Reading,
  { landscape, edges, total }: Pick<AreaAnswer, 'landscape' | 'edges' | 'total'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  const whole = swedish ? 'landskapen' : 'the landscapes';
  const where = landscape === null ? whole : nameOfId(reading, landscape, language);
  if (total === 0)
    return sentence(swedish ? `${where} anger inga områden` : `${where} declares no areas`);
  const count = numberOfNeuter(total, language);
  const noun = both(total === 1 ? 'område' : 'områden', total === 1 ? 'area' : 'areas')[language];
  const names = listed(
    edges.map(({ node }) => told(node, language)),
    language,
    8,
    total,
  );
  const has = swedish ? 'har' : landscape === null ? 'have' : 'has';
  return sentence(`${where} ${has} ${count} ${noun}: ${names}`);
}
