/** Ways from one party to another: each told step by step, and whether there is one at all. */
import type { Reading } from '../flows/flow-graph.ts';
import { sideOf } from '../model/words.ts';
import { flowClause } from './flow-sentence.ts';
import { listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import { flowOf, type Use } from './use.ts';
import { areaWords, flowKindWords, type Language, levelWords } from './words.ts';

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
  const told = [
    waySentence(reading, shortest, language),
    ...groundsTold(reading, answer, language),
  ];
  return `${yes} ${told.join(' ')}${whole}`;
}

/** Through whom the shortest way goes, whether it is stated of wholes, and how much of it is only designed. */
function groundsTold(reading: Reading, { from, to, ways }: Paths, language: Language): string[] {
  const swedish = language === 'SV';
  const name = (id: string | undefined) => nameOfId(reading, id, language);
  const flows = (ways[0]?.steps ?? []).map((use) => flowOf(reading, use));
  const told: string[] = [];
  const through = flows.slice(0, -1).map(({ receiver }) => name(receiver));
  if (through.length > 0)
    told.push(
      swedish
        ? `vägen går genom ${listed(through, language)}`
        : `the way goes through ${listed(through, language)}`,
    );
  for (const [stated, asked] of [
    [flows[0]?.giver, from],
    [flows.at(-1)?.receiver, to],
  ])
    if (stated !== asked)
      told.push(
        swedish
          ? `det är sagt om ${name(stated)} och gäller därför ${name(asked)}`
          : `it is stated of ${name(stated)} and so holds for ${name(asked)}`,
      );
  const designed = flows.filter(({ standing }) => sideOf(standing) === 'DESIGNED').length;
  const count = numberWord(designed, language);
  if (designed === flows.length)
    told.push(
      swedish
        ? 'så är det tänkt; att det sker är inte dokumenterat'
        : 'so it is designed; that it happens is not documented',
    );
  else if (designed > 0)
    told.push(
      swedish
        ? `${count} av stegen är tänkta men inte dokumenterade`
        : `${count} of the steps are designed but not documented`,
    );
  return told.map(sentence);
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
