/** Why something was found, in words. */
import { listed, shortenedAtAWord } from '../../../language/grammar.ts';
import type { Language } from '../../../language/words.ts';
import type { MatchedBy, MatchReason } from '../../answering/answer.ts';

type Told = (text: string, words: string) => string;
const longest = 80;

const told: Readonly<Record<Language, Readonly<Record<MatchedBy, Told>>>> = {
  SV: {
    NAME: () => 'Heter så.',
    ALIAS: (text) => `Kallas också ”${text}”.`,
    NAME_BEGINS: () => 'Namnet börjar så.',
    NAME_HAS: (text, words) => `Namnet ”${text}” har ${words}.`,
    TEXT_HAS: (_, words) => `Texten har ${words}.`,
    JOINS: (text) => `Hör ihop med ”${text}”.`,
  },
  EN: {
    NAME: () => 'Is called so.',
    ALIAS: (text) => `Also called “${text}”.`,
    NAME_BEGINS: () => 'Its name begins so.',
    NAME_HAS: (text, words) => `Its name “${text}” has ${words}.`,
    TEXT_HAS: (_, words) => `Its text has ${words}.`,
    JOINS: (text) => `Belongs together with “${text}”.`,
  },
};

/** The reason as a sentence, with the words that were met. */
export function whySentence({ how, text, words }: MatchReason, language: Language): string {
  const quoted = words.map((word) => (language === 'SV' ? `”${word}”` : `“${word}”`));
  const short = shortenedAtAWord(text, longest);
  return told[language][how](short, listed(quoted, language));
}
