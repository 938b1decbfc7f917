/** Circles of flow, and how many there are. */

import { listed, numberOfNeuter, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

interface LoopShape {
  readonly kind: 'FEEDBACK' | 'CAROUSEL' | 'MIXED';
  readonly parties: readonly string[];
}

/** What kind of circle it is and who is in it. */
export function loopSentence(reading: Reading, loop: LoopShape, language: Language): string {
  const names = loop.parties.map((id) => nameOfId(reading, id, language));
  const told: Record<LoopShape['kind'], Record<Language, string>> = {
    FEEDBACK: {
      SV: 'återkoppling, där efterfrågan kommer tillbaka som leverans, mellan',
      EN: 'feedback, where demand comes back as delivery, between',
    },
    CAROUSEL: {
      SV: 'samma slags flöde går runt mellan',
      EN: 'the same kind of flow goes round between',
    },
    MIXED: { SV: 'olika flöden går i krets mellan', EN: 'different flows go in a circle between' },
  };
  return sentence(`${told[loop.kind][language]} ${listed(names, language, 10)}`);
}

/** How many circles there are, by kind. */
export function loopAnswerSentence(
  _reading: Reading,
  answer: { readonly total: number; readonly loops: readonly LoopShape[] },
  language: Language,
): string {
  const count = numberOfNeuter(answer.total, language);
  if (language === 'EN')
    return answer.total === 0
      ? 'Nothing flows in a circle.'
      : sentence(`flows go in a circle in ${count} ${answer.total === 1 ? 'place' : 'places'}`);
  return answer.total === 0
    ? 'Inget flöde går i krets.'
    : sentence(`på ${count} ${answer.total === 1 ? 'ställe' : 'ställen'} går flöden i krets`);
}
