/** How much is published, in words. */
import { momentInWords } from '../../../language/dates.ts';
import { numberWord, sentence } from '../../../language/grammar.ts';
import type { Language } from '../../../language/words.ts';

interface Published {
  readonly total: number;
  /** Undefined when nothing is published. */
  readonly newest: { readonly number: number; readonly date: string } | undefined;
}

/** How many revisions there are, and from when the newest is. */
export function revisionsSentence({ total, newest }: Published, language: Language): string {
  const swedish = language === 'SV';
  if (newest === undefined)
    return swedish ? 'Ingen revision är publicerad.' : 'No revision is published.';
  const count = numberWord(total, language);
  const when = momentInWords(newest.date, language);
  return swedish
    ? `${sentence(`${count} ${total === 1 ? 'revision är publicerad' : 'revisioner är publicerade'}`)} Den senaste har nummer ${newest.number} och är från ${when}.`
    : `${sentence(`${count} ${total === 1 ? 'revision is' : 'revisions are'} published`)} The newest has number ${newest.number} and is from ${when}.`;
}
