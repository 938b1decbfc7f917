/** Assignments as people tell them: who charged whom, by what, for how long, and whether it holds. */

import { atDate, datesBetween } from '../../../language/dates.ts';
import { flowClause } from '../../../language/flow-sentence.ts';
import { listed, numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import { flowOf, type Use } from '../../../language/use.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

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
  HOLDS: { SV: 'gäller uppdraget', EN: 'the assignment holds' },
  NOT_YET: { SV: 'gäller uppdraget inte än', EN: 'the assignment does not hold yet' },
  ENDED: { SV: 'har uppdraget upphört', EN: 'the assignment has ended' },
  UNKNOWN: {
    SV: 'går det inte att säga om uppdraget gäller',
    EN: 'it cannot be told whether the assignment holds',
  },
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
  if (period) notes.push(period);
  const parts = [sentence([flowClause(reading, flow, language), ...notes].join(', '))];
  if (!period)
    parts.push(swedish ? 'Källorna säger inte hur länge.' : 'The sources do not say for how long.');
  if (link.holding !== null && on !== null)
    parts.push(
      sentence(`${atDate(on, language)} ${holdingWords[link.holding]?.[language] ?? link.holding}`),
    );
  const several = isSeveral(reading.facts.byId.get(link.to));
  const receivers = [...new Set(link.reports.map((use) => name(flowOf(reading, use).receiver)))];
  parts.push(
    receivers.length > 0
      ? sentence(
          `${name(link.to)} ${swedish ? 'redovisar till' : `${several ? 'report' : 'reports'} to`} ${listed(receivers, language)}`,
        )
      : sentence(
          swedish
            ? `källorna säger inte till vem ${name(link.to)} redovisar`
            : `the sources do not say to whom ${name(link.to)} ${several ? 'report' : 'reports'}`,
        ),
  );
  if (link.contradictions.length > 0)
    parts.push(swedish ? 'Uppgifterna om detta går isär.' : 'What is said of this does not agree.');
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
      : `The sources name no assignment to ${name(answer.of)}.`;
  const tops = listed(answer.tops.map(name), language);
  const count = answer.links.length;
  const first = swedish
    ? `Uppdragen till ${name(answer.of)} kommer, i ${numberOfNeuter(count, language)} led, från ${tops || 'någon (källan säger inte vem)'}.`
    : `The assignments to ${name(answer.of)} come, by ${numberWord(count, language)} ${count === 1 ? 'link' : 'links'}, from ${tops || 'someone (the source does not say who)'}.`;
  const parts = [first];
  if (answer.chain !== null && answer.on !== null) {
    const day = atDate(answer.on, language);
    const state = chainWords[answer.chain]?.[language] ?? answer.chain;
    parts.push(sentence(`${day} ${state}`));
  }
  const disagreements = answer.contradictions.length;
  if (disagreements > 0)
    parts.push(
      swedish
        ? `På ${disagreements === 1 ? 'en punkt' : `${numberWord(disagreements, language)} punkter`} går uppgifterna isär.`
        : `On ${numberWord(disagreements, language)} ${disagreements === 1 ? 'point' : 'points'} what is said does not agree.`,
    );
  return parts.join(' ');
}
