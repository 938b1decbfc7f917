/** The answers about flow in one sentence each: the finding first, then why. */
import type { Reading } from '../flows/flow-graph.ts';
import type { FactOf } from '../model/fact.ts';
import { flowClause } from './flow-sentence.ts';
import { capital, listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import { areaWords, flowKindWords, type Language, levelWords } from './words.ts';

interface Use {
  readonly flow: string;
}
interface Reach {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly of: string;
  readonly depth: number;
  readonly total: number;
  readonly edges: readonly { readonly node: string; readonly by: readonly Use[] }[];
  readonly unstated: readonly Use[];
}

function flowOf(reading: Reading, { flow }: Use): FactOf<'FLOW'> {
  return reading.facts.byId.get(flow) as FactOf<'FLOW'>;
}

/** Who feeds a party or whom it feeds, with the first of them by name. */
export function flowAnswerSentence(reading: Reading, answer: Reach, language: Language): string {
  const of = nameOfId(reading, answer.of, language);
  const swedish = language === 'SV';
  const up = answer.direction === 'UPSTREAM';
  const unstated = unstatedSentence(answer, language);
  if (answer.total === 0) {
    const none = swedish
      ? up
        ? `Ingen part föder ${of} enligt källorna.`
        : `${of} föder ingen part enligt källorna.`
      : up
        ? `No party feeds ${of}, as far as the sources say.`
        : `${of} feeds no party, as far as the sources say.`;
    return capital(none) + unstated;
  }
  const names = answer.edges.map(({ node, by }) => {
    const first = by.some((use) => flowOf(reading, use).rank === 1);
    const note = swedish ? ' (i första hand)' : ' (in the first place)';
    return nameOfId(reading, node, language) + (first && answer.depth === 1 ? note : '');
  });
  const list = listed(names, language, 8, answer.total);
  return `${capital(reachClause(answer, of, language))}: ${list}.${unstated}`;
}

function reachClause({ total, depth, direction }: Reach, of: string, language: Language): string {
  const count = numberWord(total, language);
  const up = direction === 'UPSTREAM';
  if (language === 'SV') {
    const parties = total === 1 ? 'part' : 'parter';
    const how = depth === 1 ? 'direkt' : `i högst ${numberOfNeuter(depth, language)} steg`;
    return up ? `${count} ${parties} föder ${of} ${how}` : `${of} föder ${count} ${parties} ${how}`;
  }
  const parties = total === 1 ? 'party' : 'parties';
  const how = depth === 1 ? 'directly' : `within ${numberWord(depth, language)} steps`;
  const verb = total === 1 ? 'feeds' : 'feed';
  return up ? `${count} ${parties} ${verb} ${of} ${how}` : `${of} feeds ${count} ${parties} ${how}`;
}

function unstatedSentence({ unstated, direction }: Reach, language: Language): string {
  const count = unstated.length;
  if (count === 0) return '';
  const up = direction === 'UPSTREAM';
  const number = capital(numberWord(count, language));
  if (language === 'SV') {
    const end = up ? 'givare' : 'mottagare';
    return ` ${count === 1 ? 'Ett flöde' : `${number} flöden`} har en ${end} som källorna inte anger.`;
  }
  const end = up ? 'giver' : 'receiver';
  return ` ${number} ${count === 1 ? 'flow has' : 'flows have'} a ${end} the sources do not state.`;
}

interface WayShape {
  readonly length: number;
  readonly steps: readonly Use[];
  readonly crossings: readonly {
    readonly dimension: 'KIND' | 'AREA' | 'LEVEL';
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly at: string;
  }[];
}

/** A way as its steps, and where kind, area or level changes. */
export function waySentence(reading: Reading, way: WayShape, language: Language): string {
  const steps = way.steps.map((use) => flowClause(reading, flowOf(reading, use), language));
  const crossings = way.crossings.map((crossing) => crossingClause(reading, crossing, language));
  const told = sentence(steps.join(language === 'SV' ? '; därefter ' : '; then '));
  if (crossings.length === 0) return told;
  return `${told} ${sentence(listed(crossings, language, 12))}`;
}

function crossingClause(
  reading: Reading,
  { dimension, from, to, at }: WayShape['crossings'][number],
  language: Language,
): string {
  const swedish = language === 'SV';
  const nouns = { KIND: ['slag', 'kind'], AREA: ['område', 'area'], LEVEL: ['nivå', 'level'] };
  const noun = nouns[dimension][swedish ? 0 : 1];
  const words = (values: readonly string[]) =>
    values.length === 0 ? '–' : values.map((value) => word(dimension, value, language)).join('/');
  const where = nameOfId(reading, at, language);
  return swedish
    ? `vid ${where} byts ${noun} från ${words(from)} till ${words(to)}`
    : `at ${where} the ${noun} changes from ${words(from)} to ${words(to)}`;
}

function word(dimension: 'KIND' | 'AREA' | 'LEVEL', value: string, language: Language): string {
  const table = { KIND: flowKindWords, AREA: areaWords, LEVEL: levelWords }[dimension];
  return (table as Record<string, Record<Language, string>>)[value]?.[language] ?? value;
}

interface Stop {
  readonly kind: string;
  readonly party: string | null;
  readonly flow: string | null;
  readonly side: 'FROM' | 'TO' | null;
}
interface Paths {
  readonly from: string;
  readonly to: string;
  readonly ways: readonly WayShape[];
  readonly brokenAt: readonly Stop[];
  readonly partial: boolean;
}

/** Whether there is a way, how many and how short; or where it breaks. */
export function pathAnswerSentence(reading: Reading, answer: Paths, language: Language): string {
  const [from, to] = [answer.from, answer.to].map((id) => nameOfId(reading, id, language));
  const swedish = language === 'SV';
  const whole = answer.partial
    ? swedish
      ? ' Svaret är inte helt. Längre vägar kan saknas.'
      : ' The answer is not whole. Longer ways may be missing.'
    : '';
  const [shortest] = answer.ways;
  if (shortest === undefined) return noWay(reading, answer, language) + whole;
  const count = numberWord(answer.ways.length, language);
  const steps = numberOfNeuter(shortest.length, language);
  const many = answer.ways.length > 1;
  const yes = swedish
    ? many
      ? `Ja, minst ${count} vägar från ${from} till ${to}. Den kortaste har ${steps} steg.`
      : `Ja, en väg från ${from} till ${to}, i ${steps} steg.`
    : many
      ? `Yes, at least ${count} ways from ${from} to ${to}. The shortest has ${steps} ${shortest.length === 1 ? 'step' : 'steps'}.`
      : `Yes, one way from ${from} to ${to}, in ${steps} ${shortest.length === 1 ? 'step' : 'steps'}.`;
  return `${yes} ${waySentence(reading, shortest, language)}${whole}`;
}

/** That there is no way, how far the flow comes from the start, and how far back one comes from the goal. */
function noWay(reading: Reading, { from, to, brokenAt }: Paths, language: Language): string {
  const name = (id: string) => nameOfId(reading, id, language);
  const furthest = (side: 'FROM' | 'TO', but: string) =>
    brokenAt.flatMap((stop) =>
      stop.side === side && stop.party !== null && stop.party !== but ? [name(stop.party)] : [],
    );
  const ahead = listed(furthest('FROM', from), language);
  const back = listed(furthest('TO', to), language);
  const parts =
    language === 'SV'
      ? [
          `Nej, ingen väg från ${name(from)} till ${name(to)}.`,
          ahead ? `Flödet stannar vid ${ahead}.` : `Inget flöde går ut från ${name(from)}.`,
          back ? `Bakifrån nås som längst ${back}.` : `Inget flöde leder till ${name(to)}.`,
        ]
      : [
          `No way from ${name(from)} to ${name(to)}.`,
          ahead ? `The flow stops at ${ahead}.` : `No flow leaves ${name(from)}.`,
          back ? `Back from the goal, ${back} is the furthest.` : `No flow leads to ${name(to)}.`,
        ];
  return parts.join(' ');
}

interface LoopShape {
  readonly kind: 'FEEDBACK' | 'CAROUSEL' | 'MIXED';
  readonly parties: readonly string[];
  readonly shortest: WayShape;
}

/** What kind of circle it is and who is in it. */
export function loopSentence(reading: Reading, loop: LoopShape, language: Language): string {
  const names = loop.parties.map((id) => nameOfId(reading, id, language));
  const told: Record<LoopShape['kind'], Record<Language, string>> = {
    FEEDBACK: {
      SV: 'återkoppling: efterfrågan kommer tillbaka som leverans mellan',
      EN: 'feedback: demand comes back as delivery between',
    },
    CAROUSEL: {
      SV: 'karusell: samma slags flöde går runt mellan',
      EN: 'carousel: the same kind of flow goes round between',
    },
    MIXED: { SV: 'krets av olika flöden mellan', EN: 'circle of different flows between' },
  };
  return sentence(`${told[loop.kind][language]} ${listed(names, language, 10)}`);
}

/** How many circles there are, by kind. */
export function loopAnswerSentence(
  _reading: Reading,
  answer: { readonly total: number; readonly loops: readonly LoopShape[] },
  language: Language,
): string {
  const count = numberWord(answer.total, language);
  if (language === 'EN')
    return answer.total === 0
      ? 'Nothing flows in a circle.'
      : sentence(`${count} ${answer.total === 1 ? 'part' : 'parts'} where flows come back`);
  return answer.total === 0
    ? 'Inget flöde går i krets.'
    : sentence(`${count} ${answer.total === 1 ? 'del' : 'delar'} där flöden kommer tillbaka`);
}

/** Why flow stops here, and what the sources say or do not say. */
export function breakReason(reading: Reading, stop: Stop, language: Language): string {
  const swedish = language === 'SV';
  const party = stop.party === null ? '' : nameOfId(reading, stop.party, language);
  const flow = stop.flow === null ? undefined : flowOf(reading, { flow: stop.flow });
  const what = flow?.carries
    ? inLanguage(flow.carries, language)
    : flow
      ? flowKindWords[flow.flowKind][language]
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
      `${party} får flöden men ger inget vidare enligt källorna.`,
      `${party} receives flows but passes nothing on, as far as the sources say.`,
    ],
    NEVER_FED: [
      `${party} ger flöden men ingen föder den enligt källorna.`,
      `${party} gives flows but nobody feeds it, as far as the sources say.`,
    ],
    ISLAND: [
      `${party} varken ger eller får något enligt källorna.`,
      `${party} neither gives nor receives anything, as far as the sources say.`,
    ],
    MISSING: [
      `En källa säger att flödet saknas: ${what} från ${giver} till ${receiver}.`,
      `A source says the flow is missing: ${what} from ${giver} to ${receiver}.`,
    ],
  };
  if (stop.kind === 'LAST_REACHED') return lastReached(stop, party, swedish);
  return capital(reasons[stop.kind]?.[swedish ? 0 : 1] ?? stop.kind);
}

function lastReached({ side }: Stop, party: string, swedish: boolean): string {
  if (side === 'TO')
    return swedish
      ? `Bakifrån nås som längst ${party}.`
      : `Back from the goal, ${party} is the furthest.`;
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
