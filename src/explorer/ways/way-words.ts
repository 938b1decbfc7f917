/** What an answer about ways says before any picture, built from the answer itself. */

import { type Followed, followed } from '../../client/followed.ts';
import type {
  AreaColour,
  CrossingDimension,
  FlowKind,
  Level,
} from '../../client/words.generated.ts';
import type { FlowFragment, WayFragment } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';
import { flowKinds, levelNames } from '../language/words.ts';

const svNumbers = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const enNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as a word up to twelve; `ett` for what is neuter. */
export function numberWord(say: Say, number: number, isNeuter = false): string {
  const sv = isNeuter && number === 1 ? 'ett' : (svNumbers[number] ?? String(number));
  return say(sv, enNumbers[number] ?? String(number));
}

/** "Ja, det finns två vägar. Den kortaste har två steg." */
export function foundWords(say: Say, ways: readonly WayFragment[], isAll: boolean): string {
  const number = ways.length;
  const shortest = Math.min(...ways.map(({ length }) => length));
  const steps = `${numberWord(say, shortest, true)} ${say('steg', shortest === 1 ? 'step' : 'steps')}`;
  if (number === 1 && isAll)
    return say(
      `Ja, det finns en väg. Den har ${steps}.`,
      `Yes, there is one way. It has ${steps}.`,
    );
  const least = isAll ? '' : say('minst ', 'at least ');
  const many = `${least}${numberWord(say, number)} ${say('vägar', 'ways')}`;
  return say(
    `Ja, det finns ${many}. Den kortaste har ${steps}.`,
    `Yes, there are ${many}. The shortest has ${steps}.`,
  );
}

/** Names as a list in a sentence, the rest counted. */
export function listed(say: Say, names: readonly string[], most = 3): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} ${say('till', 'more')}` : shown.pop();
  return [shown.join(', '), last].filter(Boolean).join(say(' och ', ' and '));
}

/** A step of a way: the flow, in the direction it is followed. */
export type Step = Followed<WayFragment['steps'][number]>;

/** The steps of a way, each told in one piece. */
export function stepsOf({ steps }: Pick<WayFragment, 'steps'>): Step[] {
  return steps.map(followed);
}

type Crossing = WayFragment['crossings'][number];

const changes: Readonly<Record<CrossingDimension, readonly [sv: string, en: string]>> = {
  KIND: ['byter slag', 'changes kind'],
  AREA: ['byter område', 'changes area'],
  LEVEL: ['byter nivå', 'changes level'],
  LANDSCAPE: ['byter landskap', 'changes landscape'],
};

function valueWords(say: Say, dimension: CrossingDimension, value: string): string {
  if (dimension === 'AREA') {
    const word = say.areaInAWord(value as AreaColour);
    // A colour stands within the sentence, a name is written as it is.
    return word === say.area(value as AreaColour) ? word : word.toLocaleLowerCase(say.tag);
  }
  const told = dimension === 'KIND' ? flowKinds[value as FlowKind] : levelNames[value as Level];
  return told ? say(...told).toLocaleLowerCase(say.tag) : value;
}

/**
 * "byter slag: stödbehov till efterfrågan"
 *
 * @param steps - the steps of the way, which name their landscapes
 */
export function crossingWords(
  say: Say,
  { dimension, from, to }: Crossing,
  steps: readonly Step[] = [],
): string {
  const named = steps.flatMap(({ landscapes }) => landscapes);
  const word = (value: string) =>
    dimension === 'LANDSCAPE'
      ? (named.find(({ id }) => id === value)?.name ?? value)
      : valueWords(say, dimension, value);
  const words = (values: readonly string[]) => values.map(word).join(say(' och ', ' and '));
  return `${say(...changes[dimension])}: ${words(from)} ${say('till', 'to')} ${words(to)}`;
}

/** No certain citation says it. */
export function isUncertain(flow: Pick<FlowFragment, 'citations'>): boolean {
  return flow.citations.length > 0 && flow.citations.every(({ certain }) => !certain);
}

/** The parties of a way in order: the giver of each step, then the last receiver. */
export function stopsOf(way: {
  readonly steps: readonly Pick<FlowFragment, 'from' | 'to'>[];
}): FlowFragment['from'][] {
  const last = way.steps.at(-1);
  return [...way.steps.map(({ from }) => from), ...(last ? [last.to] : [])];
}
