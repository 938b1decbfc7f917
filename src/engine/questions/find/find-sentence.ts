/** How much was found, in words. */
import { listed, numberWord, sentence } from '../../../language/grammar.ts';
import { titleOf } from '../../../language/title.ts';
import type { Language } from '../../../language/words.ts';
import type { FindAnswer } from '../../answering/answer.ts';
import { known } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';

/** How many matched, and what the best are called. */
export function findSentence(
  reading: Reading,
  { hits, total }: Pick<FindAnswer, 'hits' | 'total'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  if (total === 0) return swedish ? 'Inget hittades.' : 'Nothing was found.';
  const names = hits.map(({ node, section }) => {
    const title = titleOf(reading, known(reading, node).fact, language);
    return section === null ? title : `${title}, ${section}`;
  });
  const matches = swedish
    ? `${numberWord(total, language)} ${total === 1 ? 'träff' : 'träffar'}`
    : `${numberWord(total, language)} ${total === 1 ? 'match' : 'matches'}`;
  return sentence(
    names.length === 0 ? matches : `${matches}: ${listed(names, language, 6, total)}`,
  );
}
