/** Ways from one party to another: each told step by step, and whether there is one at all. */
import type { Reading } from '../flows/flow-graph.ts';
import { sideOf } from '../model/words.ts';
import { flowClause } from './flow-sentence.ts';
import { capital, listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import { flowOf, type Use } from './use.ts';
import { areaWords, type Both, called, flowKindWords, type Language, levelWords } from './words.ts';

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

type Crossing = WayShape['crossings'][number];

/** A way step by step, and where kind, area or level changes. */
export function waySentence(reading: Reading, way: WayShape, language: Language): string {
  const steps = way.steps.map((use) => flowClause(reading, flowOf(reading, use), language));
  const step = language === 'SV' ? 'steg' : 'step';
  const told =
    steps.length === 1
      ? sentence(steps[0] as string)
      : steps.map((clause, at) => sentence(`${step} ${at + 1}: ${capital(clause)}`)).join(' ');
  const places = [...new Set(way.crossings.map(({ at }) => at))];
  const crossings = places.map((at) =>
    crossingClause(
      reading,
      at,
      way.crossings.filter((crossing) => crossing.at === at),
      language,
    ),
  );
  return [told, ...crossings.map(sentence)].join(' ');
}

/** All that changes at one place. */
function crossingClause(
  reading: Reading,
  at: string,
  crossings: readonly Crossing[],
  language: Language,
): string {
  const swedish = language === 'SV';
  const where = nameOfId(reading, at, language);
  const [kind] = crossings.filter(({ dimension }) => dimension === 'KIND');
  const moves = listed(
    crossings
      .filter(({ dimension }) => dimension !== 'KIND')
      .map((crossing) => moveClause(crossing, language)),
    language,
  );
  const words = (values: readonly string[] = []) =>
    listed(
      values.map((value) => called(flowKindWords, value, language)),
      language,
    );
  if (kind === undefined)
    return swedish ? `vid ${where} går vägen ${moves}` : `at ${where} the way goes ${moves}`;
  const turns = swedish
    ? `vid ${where} övergår ${words(kind.from)} i ${words(kind.to)}`
    : `at ${where} ${words(kind.from)} becomes ${words(kind.to)}`;
  return moves ? `${turns}, ${moves}` : turns;
}

/** From which area or level to which; one that is not known is left out. */
function moveClause({ dimension, from, to }: Crossing, language: Language): string {
  const swedish = language === 'SV';
  const table: Readonly<Record<string, Both>> = dimension === 'AREA' ? areaWords : levelWords;
  const noun = { KIND: [], AREA: ['område', 'area'], LEVEL: ['nivå', 'level'] }[dimension][
    swedish ? 0 : 1
  ];
  const words = (values: readonly string[]) =>
    listed(
      values.map((value) => called(table, value, language)),
      language,
    );
  const the = swedish ? '' : 'the ';
  if (from.length === 0) return `${swedish ? 'till' : 'to'} ${the}${words(to)} ${noun}`;
  if (to.length === 0) return `${swedish ? 'från' : 'from'} ${the}${words(from)} ${noun}`;
  return swedish
    ? `från ${words(from)} till ${words(to)} ${noun}`
    : `from the ${words(from)} to the ${words(to)} ${noun}`;
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
      ? ' Svaret är inte fullständigt: längre vägar kan saknas.'
      : ' The answer is not complete: longer ways may be missing.'
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
          : `it is said of ${name(stated)} and so holds for ${name(asked)}`,
      );
  const designed = flows.filter(({ standing }) => sideOf(standing) === 'DESIGNED').length;
  const count = numberOfNeuter(designed, language);
  if (designed === flows.length)
    told.push(
      swedish
        ? 'så är det tänkt; att det sker är inte bekräftat än'
        : 'so it is intended; that it happens is not confirmed yet',
    );
  else if (designed > 0)
    told.push(
      swedish
        ? `${count} av stegen är ${designed === 1 ? 'tänkt men inte bekräftat' : 'tänkta men inte bekräftade'} än`
        : `${count} of the steps ${designed === 1 ? 'is' : 'are'} intended but not confirmed yet`,
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
          back
            ? `Räknat från målet kommer man tillbaka till ${back}.`
            : `Inget flöde leder till ${name(to)}.`,
        ]
      : [
          `No way from ${name(from)} to ${name(to)}.`,
          ahead ? `The flow stops at ${ahead}.` : `No flow leaves ${name(from)}.`,
          back ? `Back from the goal, one gets to ${back}.` : `No flow leads to ${name(to)}.`,
        ];
  return parts.join(' ');
}
