/** Assignments as people tell them: who charged whom, by what, for how long, and whether it holds. */
import type { Reading } from '../flows/flow-graph.ts';
import { datesBetween, inWords } from './dates.ts';
import { flowClause } from './flow-sentence.ts';
import { listed, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import { flowOf, type Use } from './use.ts';
import type { Language } from './words.ts';

interface LinkShape {
  readonly flow: Use;
  readonly decision: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly holding: string | null;
  readonly to: string;
  readonly reports: readonly Use[];
  readonly contradictions: readonly string[];
}

const holdingWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  HOLDS: { SV: 'gäller', EN: 'holds' },
  NOT_YET: { SV: 'har inte börjat gälla', EN: 'has not begun' },
  ENDED: { SV: 'har upphört', EN: 'has ended' },
  UNKNOWN: { SV: 'går inte att avgöra', EN: 'cannot be told' },
};

/** One assignment, its decision and time, whether it holds, and to whom it is accounted for. */
export function mandateLinkSentence(
  reading: Reading,
  link: LinkShape,
  on: string | null,
  language: Language,
): string {
  const swedish = language === 'SV';
  const flow = flowOf(reading, link.flow);
  const name = (id: string | undefined) => nameOfId(reading, id, language);
  const notes: string[] = [];
  if (link.decision !== null) notes.push(`${swedish ? 'enligt' : 'by'} ${name(link.decision)}`);
  const period = datesBetween(link.from ?? undefined, link.until ?? undefined, language);
  notes.push(period || (swedish ? 'tiden anges inte' : 'no time stated'));
  const parts = [sentence(`${flowClause(reading, flow, language)}, ${notes.join(', ')}`)];
  if (link.holding !== null && on !== null)
    parts.push(
      sentence(
        `${inWords(on, language)}: ${holdingWords[link.holding]?.[language] ?? link.holding}`,
      ),
    );
  const receivers = [...new Set(link.reports.map((use) => name(flowOf(reading, use).receiver)))];
  parts.push(
    receivers.length > 0
      ? sentence(
          `${name(link.to)} ${swedish ? 'redovisar till' : 'accounts to'} ${listed(receivers, language)}`,
        )
      : sentence(
          swedish
            ? `till vem ${name(link.to)} redovisar anges inte`
            : `to whom ${name(link.to)} accounts is not stated`,
        ),
  );
  if (link.contradictions.length > 0)
    parts.push(swedish ? 'Källorna är oense om detta.' : 'The sources disagree about this.');
  return parts.join(' ');
}

interface MandateShape {
  readonly of: string;
  readonly on: string | null;
  readonly links: readonly LinkShape[];
  readonly tops: readonly string[];
  readonly chain: string | null;
  readonly contradictions: readonly string[];
}

const chainWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  UNBROKEN: { SV: 'håller kedjan hela vägen', EN: 'the chain holds all the way' },
  UNKNOWN: {
    SV: 'går det inte att avgöra om kedjan håller hela vägen',
    EN: 'it cannot be told whether the chain holds all the way',
  },
  BROKEN: { SV: 'är kedjan bruten', EN: 'the chain is broken' },
};

/** Up to whom the chain leads, whether it holds on the day, and how many contradictions concern it. */
export function mandateSentence(
  reading: Reading,
  answer: MandateShape,
  language: Language,
): string {
  const swedish = language === 'SV';
  const name = (id: string) => nameOfId(reading, id, language);
  if (answer.links.length === 0)
    return swedish
      ? `Källorna anger inget uppdrag till ${name(answer.of)}.`
      : `The sources state no assignment to ${name(answer.of)}.`;
  const tops = listed(answer.tops.map(name), language);
  const count = answer.links.length;
  const first = swedish
    ? `Uppdragen till ${name(answer.of)} leder i ${count === 1 ? 'en länk' : `${numberWord(count, language)} länkar`} upp till ${tops || 'någon som källorna inte anger'}.`
    : `The assignments to ${name(answer.of)} lead in ${numberWord(count, language)} ${count === 1 ? 'link' : 'links'} up to ${tops || 'someone the sources do not name'}.`;
  const parts = [first];
  if (answer.chain !== null && answer.on !== null) {
    const day = inWords(answer.on, language);
    const state = chainWords[answer.chain]?.[language] ?? answer.chain;
    parts.push(swedish ? sentence(`${day} ${state}`) : sentence(`on ${day} ${state}`));
  }
  const disagreements = answer.contradictions.length;
  if (disagreements > 0)
    parts.push(
      swedish
        ? `På ${disagreements === 1 ? 'en punkt' : `${numberWord(disagreements, language)} punkter`} är källorna oense.`
        : `The sources disagree on ${numberWord(disagreements, language)} ${disagreements === 1 ? 'point' : 'points'}.`,
    );
  return parts.join(' ');
}
