/** Where flow stops, why, and in how many places. */

import { unsaid } from '../../../language/flow-verbs.ts';
import { capital, numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import { flowOf } from '../../../language/use.ts';
import type { Language } from '../../../language/words.ts';
import type { BreakKind, Facet } from '../../answering/answer.ts';
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

/** As much of an answer as its words need. */
interface Stops {
  readonly facets: readonly Facet[];
}

/** Where a count is of parties, and not of places where flow stops. */
function silentTold(neverFed: number, islands: number, language: Language): string[] {
  const [fed, silent] = [neverFed, islands].map((count) => numberWord(count, language)) as [
    string,
    string,
  ];
  if (language === 'SV')
    return [
      ...(neverFed > 0
        ? [
            `${fed} ${neverFed === 1 ? 'aktör eller forum' : 'aktörer eller forum'} lämnar något utan att någon källa säger att de får något`,
          ]
        : []),
      ...(islands > 0 ? [`om ${silent} säger källorna varken att de lämnar eller får något`] : []),
    ];
  return [
    ...(neverFed > 0
      ? [
          `${fed} ${neverFed === 1 ? 'actor or forum gives' : 'actors or forums give'} something and no source says that anything comes to them`,
        ]
      : []),
    ...(islands > 0
      ? [`of ${silent} the sources say neither that they give nor that they receive anything`]
      : []),
  ];
}

/**
 * In how many places flow stops. Who is never fed and who is not heard of at all are counted apart: nothing that flows
 * stops there.
 */
export function breakAnswerSentence(
  _reading: Reading,
  { facets }: Stops,
  language: Language,
): string {
  const of = (...kinds: readonly BreakKind[]) =>
    facets
      .filter(({ dimension, value }) => dimension === 'kind' && kinds.some((one) => one === value))
      .reduce((sum, { count }) => sum + count, 0);
  const stops = of('UNSTATED_GIVER', 'UNSTATED_RECEIVER', 'NO_WAY_ONWARD', 'MISSING');
  const count = numberOfNeuter(stops, language);
  const places = stops === 1 ? ['ställe', 'place'] : ['ställen', 'places'];
  const told =
    language === 'SV'
      ? stops === 0
        ? 'flödet stannar ingenstans'
        : `flödet stannar på ${count} ${places[0]}`
      : stops === 0
        ? 'flow stops nowhere'
        : `flow stops in ${count} ${places[1]}`;
  return [told, ...silentTold(of('NEVER_FED'), of('ISLAND'), language)].map(sentence).join(' ');
}
