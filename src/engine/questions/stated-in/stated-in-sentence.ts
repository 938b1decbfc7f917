/** How much a section says, in words. */
import { numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';
import type { StatedInAnswer } from './stated-in.ts';

/** How many facts stand where, and in how many sections. */
export function statedInSentence(
  reading: Reading,
  { document, called, sections, total }: Omit<StatedInAnswer, 'edges'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  const where = [nameOfId(reading, document, language), called].filter(Boolean).join(' ');
  if (total === 0)
    return sentence(
      swedish ? `ingen sådan uppgift vilar på ${where}` : `no such fact rests on ${where}`,
    );
  const count = numberWord(total, language);
  const facts = swedish
    ? `${count} ${total === 1 ? 'uppgift vilar' : 'uppgifter vilar'} på ${where}`
    : `${count} ${total === 1 ? 'fact rests' : 'facts rest'} on ${where}`;
  const used = sections.filter((one) => one.facts > 0).length;
  if (used < 2) return sentence(facts);
  const spread = numberWord(used, language);
  return sentence(`${facts}, ${swedish ? `i ${spread} avsnitt` : `in ${spread} sections`}`);
}
