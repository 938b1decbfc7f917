/** How much changed, in words. */
import { numberWord, sentence } from '../../../language/grammar.ts';
import type { Language } from '../../../language/words.ts';

/** Between which revisions, and how many facts differ. */
interface Changed {
  readonly since: number;
  readonly until: number;
  readonly total: number;
}

/** How many facts differ between two revisions. */
export function changesSentence({ since, until, total }: Changed, language: Language): string {
  const count = numberWord(total, language);
  if (language === 'SV')
    return total === 0
      ? `Inget skiljer mellan revision ${since} och revision ${until}.`
      : sentence(
          `${count} ${total === 1 ? 'uppgift' : 'uppgifter'} skiljer mellan revision ${since} och revision ${until}`,
        );
  return total === 0
    ? `Nothing differs between revision ${since} and revision ${until}.`
    : sentence(
        `${count} ${total === 1 ? 'fact differs' : 'facts differ'} between revision ${since} and revision ${until}`,
      );
}
