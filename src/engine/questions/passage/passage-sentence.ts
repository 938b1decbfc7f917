/** What of a text is shown, in words, and why no more. */
import { sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';
import type { PassageAnswer } from './passage.ts';

/** The place, and how much of it is told. */
export function passageSentence(
  reading: Reading,
  { document, firstLine, lastLine, lines, isCut }: PassageAnswer,
  language: Language,
): string {
  const swedish = language === 'SV';
  const fact = reading.facts.byId.get(document);
  const use = fact?.kind === 'DOCUMENT' ? fact.textUse : undefined;
  const name = nameOfId(reading, document, language);
  const place = [placeInWords(firstLine, lastLine, swedish), name]
    .filter(Boolean)
    .join(swedish ? ' i ' : ' of ');
  if (lines.length > 0) {
    if (use === 'QUOTATIONS') return sentence(quotation(place, isCut, swedish));
    const whole = swedish ? `${place}, som texten lyder` : `${place}, as the text reads`;
    return sentence(
      isCut ? `${whole}; ${swedish ? 'början visas' : 'the beginning is shown'}` : whole,
    );
  }
  if (use === 'WHOLE' || use === 'QUOTATIONS')
    return sentence(
      swedish ? `av ${place} har ingen text lagts in` : `no text of ${place} has been added`,
    );
  if (use === 'NONE')
    return sentence(
      swedish ? `texten i ${name} får inte visas` : `the text of ${name} may not be shown`,
    );
  return sentence(
    swedish
      ? `det är inte avgjort om texten i ${name} får visas`
      : `it is not decided whether the text of ${name} may be shown`,
  );
}

function quotation(place: string, isCut: boolean, swedish: boolean): string {
  if (!isCut) return swedish ? `citat: ${place}` : `quotation: ${place}`;
  return swedish
    ? `citat ur ${place}; mer av texten får inte visas`
    : `quotation from ${place}; no more of the text may be shown`;
}

/** `rad 8–14`, `rad 8`; nothing where there are no lines. */
function placeInWords(from: number | null, to: number | null, swedish: boolean): string {
  if (from === null || to === null) return '';
  const lines = from === to ? `${from}` : `${from}–${to}`;
  if (swedish) return `rad ${lines}`;
  return from === to ? `line ${lines}` : `lines ${lines}`;
}
