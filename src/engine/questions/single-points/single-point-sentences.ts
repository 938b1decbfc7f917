/** Single points of failure in words. */

import { factSentence } from '../../../language/fact-sentence.ts';
import { numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

function told(reading: Reading, id: string, language: Language): string {
  const fact = reading.facts.byId.get(id);
  return fact ? factSentence(reading, fact, language) : id;
}

interface SinglePoint {
  readonly kind: 'PARTY' | 'FLOW' | 'CARRIER';
  readonly party: string | null;
  readonly flow: string | null;
  readonly pairs: number;
  readonly flows: readonly string[];
}

/** What hangs on one party, flow or carrier. */
export function singlePointSentence(
  reading: Reading,
  { kind, party, flow, pairs, flows }: SinglePoint,
  language: Language,
): string {
  const swedish = language === 'SV';
  const count = numberOfNeuter(pairs, language);
  const cut = swedish
    ? `når ${count} par av aktörer eller forum inte längre varandra`
    : `${count} ${pairs === 1 ? 'pair of actors or forums no longer reaches' : 'pairs of actors or forums no longer reach'} each other`;
  if (kind === 'FLOW')
    return swedish
      ? `${sentence(`utan detta flöde ${cut}`)} Flödet: ${told(reading, flow ?? '', language)}`
      : `${sentence(`without this flow ${cut}`)} The flow: ${told(reading, flow ?? '', language)}`;
  const name = nameOfId(reading, party ?? undefined, language);
  if (kind === 'PARTY') return sentence(swedish ? `utan ${name} ${cut}` : `without ${name} ${cut}`);
  const carried = numberOfNeuter(flows.length, language);
  return swedish
    ? sentence(
        `${carried} ${flows.length === 1 ? 'flöde' : 'flöden'} går bara via ${name}; utan den vägen ${cut}`,
      )
    : sentence(
        `${carried} ${flows.length === 1 ? 'flow goes' : 'flows go'} only by ${name}; without that ${cut}`,
      );
}

/** How many single points there are. */
export function singlePointsSentence(
  { total, pairs }: { readonly total: number; readonly pairs: number },
  language: Language,
): string {
  return language === 'SV'
    ? sentence(
        `${numberWord(pairs, language)} par av aktörer eller forum når varandra, och på ${numberOfNeuter(total, language)} ${total === 1 ? 'ställe' : 'ställen'} hänger det på en enda aktör, ett enda forum eller ett enda flöde`,
      )
    : sentence(
        `${numberWord(pairs, language)} ${pairs === 1 ? 'pair of actors or forums reaches' : 'pairs of actors or forums reach'} each other, and in ${numberWord(total, language)} ${total === 1 ? 'place' : 'places'} that hangs on a single actor, forum or flow`,
      );
}
