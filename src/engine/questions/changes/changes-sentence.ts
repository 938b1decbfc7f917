/** How much changed, in words. */
import { numberWord, sentence } from '../../../language/grammar.ts';
import type { Language } from '../../../language/words.ts';

/** Between which revisions, and how many facts differ. */
interface Changed {
  readonly since: number;
  readonly until: number;
  readonly total: number;
  /** What was asked about, where it was one thing. */
  readonly name?: string | undefined;
}

/** How many facts differ between two revisions. */
export function changesSentence(
  { since, until, total, name }: Changed,
  language: Language,
): string {
  const count = total === 0 ? '' : numberWord(total, language);
  if (language === 'SV') {
    const about = name === undefined ? '' : ` om ${name}`;
    const facts = total === 1 ? 'uppgift' : 'uppgifter';
    return sentence(
      `${count === '' ? 'Inget' : `${count} ${facts}`}${about} skiljer mellan revision ${since} och revision ${until}`,
    );
  }
  const about = name === undefined ? '' : ` about ${name}`;
  return sentence(
    count === ''
      ? `Nothing${about} differs between revision ${since} and revision ${until}`
      : `${count} ${total === 1 ? 'fact' : 'facts'}${about} ${total === 1 ? 'differs' : 'differ'} between revision ${since} and revision ${until}`,
  );
}
