/** The languages a landscape begins in: texts as values of YAML, and comments. */
import { flowText } from '../writing/flow-text.ts';
import type { Beginning } from './beginning.ts';

export interface Words {
  /** Text in the languages of the landscape, as a value. */
  text(sv: string, en: string): string;
  /** A comment, in both. */
  says(sv: string, en: string): string;
}

export function wordsIn({ hasEnglish }: Beginning): Words {
  return {
    text: (sv, en) => flowText(hasEnglish && sv !== en ? { sv, en } : sv),
    says: (sv, en) => (hasEnglish ? `# ${sv}\n# ${en}\n` : `# ${sv}\n`),
  };
}
