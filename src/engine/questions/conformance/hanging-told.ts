/** The flows of a plan that go nowhere while a thing is missing, in words. */

import { flowClause } from '../../../language/flow-sentence.ts';
import { numberOfNeuter, sentence } from '../../../language/grammar.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

const most = 3;

/** The first of the flows that hang on a missing thing, and how many they are; empty where none does. */
export function hangingTold(reading: Reading, hanging: readonly string[], language: Language) {
  const flows = hanging.flatMap((id) => {
    const fact = reading.facts.byId.get(id);
    return fact?.kind === 'FLOW' ? [flowClause(reading, fact, language)] : [];
  });
  if (flows.length === 0) return '';
  const swedish = language === 'SV';
  const rest = flows.length - most;
  const more = rest > 0 ? [swedish ? `och ${rest} till` : `and ${rest} more`] : [];
  const told = [...flows.slice(0, most), ...more].join('; ');
  const count = numberOfNeuter(flows.length, language);
  const isOne = flows.length === 1;
  return sentence(
    swedish
      ? `på detta hänger ${count} ${isOne ? 'flöde' : 'flöden'} i planen: ${told}`
      : `${count} ${isOne ? 'flow of the plan hangs' : 'flows of the plan hang'} on this: ${told}`,
  );
}
