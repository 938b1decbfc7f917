/** What a check found and whose reason it has, in words. */

import { capital, listed, numberWord } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Slot, Wording } from '../../coverage/finding.ts';
import type { Reading } from '../../reading.ts';

interface Finding {
  readonly told: Wording;
  readonly slots: Readonly<Record<string, Slot>>;
  /** The year of its source, where it is told as being so and the source is older. */
  readonly seenIn?: string | null;
}

/** A finding as a sentence: names stand where its words leave room. */
export function findingSentence(
  reading: Reading,
  { told, slots, seenIn = null }: Finding,
  language: Language,
): string {
  const text = inLanguage(told, language);
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string, at: number) => {
    const said = slotTold(reading, slots[slot], language);
    return /[.?!] $/.test(text.slice(0, at)) ? capital(said) : said;
  });
  const said = capital(filled.replace(/(?<!\.)\.{2,}$/, '.'));
  if (seenIn === null) return said;
  return language === 'SV' ? `${said} Uppgiften är från ${seenIn}.` : `${said} As of ${seenIn}.`;
}

/** What fills a slot, in words: a name, a list of names, a number or words of their own. */
function slotTold(reading: Reading, value: Slot | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return numberWord(value, language);
  if (typeof value === 'string')
    return nameOfId(reading, value === '' ? undefined : value, language);
  if (Array.isArray(value))
    return listed(
      value.map((id) => nameOfId(reading, id, language)),
      language,
    );
  return inLanguage(value as Wording, language);
}

interface Reason {
  readonly citations: readonly { readonly document: string }[];
}

/** Whose reason it is: "Skäl enligt lagen", "Skäl enligt Rapporten", "Skäl, vår bedömning". */
export function reasonFromInWords(
  reading: Reading,
  from: 'LAW' | 'LANDSCAPE' | 'OURS',
  reasons: readonly Reason[],
  language: Language,
): string {
  if (from === 'OURS') return language === 'SV' ? 'Skäl, vår bedömning' : 'Reason, our judgement';
  const documents = new Set(
    reasons.flatMap(({ citations }) => citations.map((one) => one.document)),
  );
  const names = [...documents].map((id) => nameOfId(reading, id, language));
  const whose = from === 'LANDSCAPE' ? listed(names, language) : null;
  return language === 'SV'
    ? `Skäl enligt ${whose ?? 'lagen'}`
    : `Reason according to ${whose ?? 'the law'}`;
}
