/** Where flow stops, why, and in how many places. */

import { unsaid } from '../../../language/flow-verbs.ts';
import { capital, numberOfNeuter, sentence } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import { flowOf } from '../../../language/use.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

interface Stop {
  readonly kind: string;
  readonly party: string | null;
  readonly flow: string | null;
  readonly side: 'FROM' | 'TO' | null;
}
/** Why flow stops here, and what the sources say or do not say. */
export function breakReason(reading: Reading, stop: Stop, language: Language): string {
  const swedish = language === 'SV';
  const party = stop.party === null ? '' : nameOfId(reading, stop.party, language);
  const several = stop.party !== null && isSeveral(reading.facts.byId.get(stop.party));
  const flow = stop.flow === null ? undefined : flowOf(reading, { flow: stop.flow });
  const what = flow?.carries
    ? inLanguage(flow.carries, language)
    : flow
      ? unsaid(flow.flowKind, language)
      : '';
  const giver = nameOfId(reading, flow?.giver, language);
  const receiver = nameOfId(reading, flow?.receiver, language);
  const reasons: Record<string, readonly [string, string]> = {
    UNSTATED_GIVER: [
      `Källorna säger inte vem som ger ${receiver} ${what}.`,
      `The sources do not say who gives ${receiver} ${what}.`,
    ],
    UNSTATED_RECEIVER: [
      `Källorna säger inte vem som får ${what} från ${giver}.`,
      `The sources do not say who receives ${what} from ${giver}.`,
    ],
    NO_WAY_ONWARD: [
      `${party} får något, men ingen källa säger att något går vidare därifrån.`,
      `${party} ${several ? 'receive' : 'receives'} something, but no source says that anything goes on from there.`,
    ],
    NEVER_FED: [
      `${party} lämnar något, men ingen källa säger att något kommer dit.`,
      `${party} ${several ? 'give' : 'gives'} something, but no source says that anything comes there.`,
    ],
    ISLAND: [
      `Ingen källa säger att ${party} lämnar eller får något.`,
      `No source says that ${party} ${several ? 'give or receive' : 'gives or receives'} anything.`,
    ],
    MISSING: [
      `Detta saknas enligt källan: ${what} från ${giver} till ${receiver}.`,
      `This is missing, says the source: ${what} from ${giver} to ${receiver}.`,
    ],
  };
  if (stop.kind === 'LAST_REACHED') return lastReached(stop, party, swedish);
  return capital(reasons[stop.kind]?.[swedish ? 0 : 1] ?? stop.kind);
}

function lastReached({ side }: Stop, party: string, swedish: boolean): string {
  if (side === 'TO')
    return swedish
      ? `Räknat från målet kommer man tillbaka till ${party}.`
      : `Back from the goal, one gets to ${party}.`;
  return swedish ? `Flödet stannar vid ${party}.` : `The flow stops at ${party}.`;
}

/** How many stops there are. */
export function breakAnswerSentence(
  _reading: Reading,
  { total }: { readonly total: number },
  language: Language,
): string {
  const count = numberOfNeuter(total, language);
  if (language === 'EN')
    return total === 0
      ? 'Flow stops nowhere.'
      : sentence(`flow stops in ${count} ${total === 1 ? 'place' : 'places'}`);
  return total === 0
    ? 'Flödet stannar ingenstans.'
    : sentence(`flödet stannar på ${count} ${total === 1 ? 'ställe' : 'ställen'}`);
}
