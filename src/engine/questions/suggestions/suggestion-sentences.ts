/** How much is suggested, in words. */
import { numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

interface Suggested {
  readonly landscape: string | null;
  readonly total: number;
}

/** How many suggestions a landscape has, or all have. */
export function suggestionSentence(
  reading: Reading,
  { landscape, total }: Suggested,
  language: Language,
): string {
  const where =
    landscape === null
      ? { SV: 'alla landskap', EN: 'all landscapes' }[language]
      : nameOfId(reading, landscape, language);
  const count = numberWord(total, language);
  if (language === 'EN')
    return total === 0
      ? `Nothing is suggested for ${where}.`
      : sentence(
          `${count} ${total === 1 ? 'question is' : 'questions are'} suggested for ${where}`,
        );
  return total === 0
    ? `Inget är föreslaget för ${where}.`
    : sentence(
        `${count} ${total === 1 ? 'fråga är föreslagen' : 'frågor är föreslagna'} för ${where}`,
      );
}
