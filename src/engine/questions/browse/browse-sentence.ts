/** How much there is, in words. */
import { listed, numberWord, sentence } from '../../../language/grammar.ts';
import { titleOf } from '../../../language/title.ts';
import type { Language } from '../../../language/words.ts';
import { known } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import type { BrowseAnswer } from './browse.ts';

/** How many there are of the kinds, and what the first are called. */
export function browseSentence(
  reading: Reading,
  { edges, total }: Pick<BrowseAnswer, 'edges' | 'total'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  if (total === 0)
    return swedish ? 'Inget finns av de slagen.' : 'There is nothing of these kinds.';
  const names = edges.map(({ node }) => titleOf(reading, known(reading, node).fact, language));
  const count = numberWord(total, language);
  const there = swedish ? `det finns ${count}` : `there ${total === 1 ? 'is' : 'are'} ${count}`;
  return sentence(names.length === 0 ? there : `${there}: ${listed(names, language, 6, total)}`);
}
