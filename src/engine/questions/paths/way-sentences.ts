/** Ways from one party to another: each told step by step, and whether there is one at all. */

import { fromAreaToArea, inArea } from '../../../language/area-words.ts';
import { flowClause } from '../../../language/flow-sentence.ts';
import {
  capital,
  listed,
  numberOfNeuter,
  numberWord,
  sentence,
} from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { flowOf, type Use } from '../../../language/use.ts';
import { called, flowKindWords, type Language, levelWords } from '../../../language/words.ts';
import { sideOf } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';
import { noWay, type Stops } from './no-way-sentence.ts';
import { heldBy } from './way-grounds.ts';

interface WayShape {
  readonly length: number;
  readonly steps: readonly Use[];
  readonly crossings: readonly {
    readonly dimension: 'KIND' | 'AREA' | 'LEVEL' | 'LANDSCAPE';
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly at: string;
  }[];
}

type Crossing = WayShape['crossings'][number];

/** A way step by step, and where kind, area, level or landscape changes. */
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
      .map((crossing) => moveClause(reading, crossing, language)),
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

/** From which area, level or landscape to which; one that is not known is left out. */
function moveClause(
  reading: Reading,
  { dimension, from, to }: Crossing,
  language: Language,
): string {
  const swedish = language === 'SV';
  if (dimension === 'LANDSCAPE') {
    const [here, there] = [from, to].map((ids) =>
      listed(
        ids.map((id) => nameOfId(reading, id, language)),
        language,
      ),
    );
    return swedish ? `från ${here} till ${there}` : `from ${here} to ${there}`;
  }
  if (dimension === 'AREA') {
    if (from.length === 0) return `${swedish ? 'till' : 'to'} ${inArea(reading, to, language)}`;
    if (to.length === 0) return `${swedish ? 'från' : 'from'} ${inArea(reading, from, language)}`;
    return fromAreaToArea(reading, from, to, language);
  }
  const noun = swedish ? 'nivå' : 'level';
  const words = (values: readonly string[]) =>
    listed(
      values.map((value) => called(levelWords, value, language)),
      language,
    );
  const the = swedish ? '' : 'the ';
  if (from.length === 0) return `${swedish ? 'till' : 'to'} ${the}${words(to)} ${noun}`;
  if (to.length === 0) return `${swedish ? 'från' : 'from'} ${the}${words(from)} ${noun}`;
  return swedish
    ? `från ${words(from)} till ${words(to)} ${noun}`
    : `from the ${words(from)} to the ${words(to)} ${noun}`;
}

interface Paths extends Stops {
  readonly lift: string;
  readonly ways: readonly WayShape[];
  readonly more: boolean;
  readonly partial: boolean;
}

/** An order is a demand that somebody has settled: what goes there is still the same. */
const isOneThing = new Set<string>(['DEMAND', 'ORDER']);

/** Whether the same thing goes all the way, rather than one thing here and another from there. */
function isSameAllAlong({ crossings }: WayShape): boolean {
  return crossings.every(
    ({ dimension, from, to }) =>
      dimension !== 'KIND' || [...from, ...to].every((kind) => isOneThing.has(kind)),
  );
}

/**
 * How many ways there are; "at least" only where there may be more than are told. Where what is sent is not what comes, the answer is no yes:
 * that flows of different kinds join says nothing of a need that arrives.
 */
function yes(reading: Reading, answer: Paths, shortest: WayShape, language: Language): string {
  const [from, to] = [answer.from, answer.to].map((id) => nameOfId(reading, id, language));
  const total = answer.ways.length;
  const count = numberWord(total, language);
  const steps = numberOfNeuter(shortest.length, language);
  const isOne = total === 1 && (!answer.more || answer.partial);
  const isSame = answer.ways.some(isSameAllAlong);
  if (language === 'SV') {
    const atLeast = answer.more ? 'minst ' : '';
    const ways = total === 1 ? 'flera vägar' : `${atLeast}${count} vägar`;
    if (!isSame)
      return `Ingen källa säger att samma sak går hela vägen från ${from} till ${to}. Flöden av olika slag hänger ihop i ${isOne ? `${atLeast}en väg, i ${steps} steg` : `${ways}; den kortaste har ${steps} steg`}.`;
    if (isOne) return `Ja, ${atLeast}en väg från ${from} till ${to}, i ${steps} steg.`;
    return `Ja, ${ways} från ${from} till ${to}. Den kortaste har ${steps} steg.`;
  }
  const noun = shortest.length === 1 ? 'step' : 'steps';
  const atLeast = answer.more ? 'at least ' : '';
  const ways = total === 1 ? 'several ways' : `${atLeast}${count} ways`;
  if (!isSame)
    return `No source says that the same thing goes all the way from ${from} to ${to}. Flows of different kinds join in ${isOne ? `${atLeast}one way, in ${steps} ${noun}` : `${ways}; the shortest has ${steps} ${noun}`}.`;
  if (isOne) return `Yes, ${atLeast}one way from ${from} to ${to}, in ${steps} ${noun}.`;
  return `Yes, ${ways} from ${from} to ${to}. The shortest has ${steps} ${noun}.`;
}

/** Whether there is a way, how many and how short; or where it breaks. */
export function pathAnswerSentence(reading: Reading, answer: Paths, language: Language): string {
  const swedish = language === 'SV';
  const whole = answer.partial
    ? swedish
      ? ' Svaret är inte fullständigt: längre vägar kan saknas.'
      : ' The answer is not complete: longer ways may be missing.'
    : '';
  const [shortest] = answer.ways;
  if (shortest === undefined) return noWay(reading, answer, language) + whole;
  const told = [
    yes(reading, answer, shortest, language),
    waySentence(reading, shortest, language),
    ...(answer.lift === 'WHOLES' ? [widely(language)] : []),
    ...groundsTold(reading, answer, language),
  ];
  return told.join(' ') + whole;
}

/** That a way was found only by what is said of areas and roles. */
function widely(language: Language): string {
  return language === 'SV'
    ? 'Vägen bygger på vad som sägs om hela områden och roller, inte om dem var för sig.'
    : 'The way rests on what is said of whole areas and roles, not of each of them.';
}

/** Through whom the shortest way goes, of whom it is stated, where it holds, and how much of it is only designed. */
function groundsTold(reading: Reading, answer: Paths, language: Language): string[] {
  const swedish = language === 'SV';
  const flows = (answer.ways[0]?.steps ?? []).map((use) => flowOf(reading, use));
  const told: string[] = [];
  const through = flows.slice(0, -1).map(({ receiver }) => nameOfId(reading, receiver, language));
  if (through.length > 0)
    told.push(
      swedish
        ? `vägen går genom ${listed(through, language)}`
        : `the way goes through ${listed(through, language)}`,
    );
  told.push(...heldBy(reading, answer, flows, language));
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
