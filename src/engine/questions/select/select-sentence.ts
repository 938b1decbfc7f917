/** What a selection holds, in words. */

import { listed, numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

interface Selected {
  readonly edges: readonly { readonly node: string }[];
  readonly total: number;
  readonly flows: readonly string[];
}

/** How many parties and flows, and the first names. */
export function selectSentence(
  reading: Reading,
  { edges, total, flows }: Selected,
  language: Language,
): string {
  const swedish = language === 'SV';
  if (total === 0) return swedish ? 'Urvalet är tomt.' : 'The selection is empty.';
  const names = listed(
    edges.map(({ node }) => nameOfId(reading, node, language)),
    language,
    6,
    total,
  );
  return swedish
    ? sentence(
        `urvalet har ${numberWord(total, language)} ${total === 1 ? 'aktör eller forum' : 'aktörer eller forum'} och ${numberOfNeuter(flows.length, language)} ${flows.length === 1 ? 'flöde' : 'flöden'}: ${names}`,
      )
    : sentence(
        `the selection holds ${numberWord(total, language)} ${total === 1 ? 'actor or forum' : 'actors or forums'} and ${numberWord(flows.length, language)} ${flows.length === 1 ? 'flow' : 'flows'}: ${names}`,
      );
}
