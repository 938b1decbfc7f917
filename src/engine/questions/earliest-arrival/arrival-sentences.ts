/** When something arrives at the earliest, step by step, and what is not known about it. */

import { atDate, inWords } from '../../../language/dates.ts';
import { flowClause } from '../../../language/flow-sentence.ts';
import { listed, numberOfNeuter, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import { flowOf, type Use } from '../../../language/use.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';
import { heldBy } from '../paths/way-grounds.ts';

interface StepShape {
  readonly flow: Use;
  readonly at: string;
  readonly dealtWith: string;
  readonly waitDays: number;
  readonly wait: string;
  readonly event: string | null;
  readonly when: string | null;
}
interface ArrivalShape {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly earliest: string | null;
  readonly steps: readonly StepShape[];
  readonly slowest: number | null;
  readonly unknownAt: readonly string[];
}

/** One step: what goes where, and when it is dealt with there at the earliest. */
export function arrivalStepSentence(reading: Reading, step: StepShape, language: Language): string {
  const swedish = language === 'SV';
  const clause = flowClause(reading, flowOf(reading, step.flow), language);
  const day = inWords(step.dealtWith, language);
  const where = nameOfId(reading, step.at, language);
  const several = isSeveral(reading.facts.byId.get(step.at));
  const takes = several ? 'take' : 'takes';
  const event = step.event === null ? '' : nameOfId(reading, step.event, language);
  const when = step.when === null ? '' : inWords(step.when, language);
  const told: Record<string, readonly [string, string]> = {
    ITSELF: [`det blir tidigast ${day} (${when})`, `that is on ${day} at the earliest (${when})`],
    WHEEL: [
      `${where} tar upp det tidigast ${day}, i ${event} (${when})`,
      `${where} ${takes} it up on ${day} at the earliest, in ${event} (${when})`,
    ],
    MEETING: [
      `${where} tar upp det tidigast ${day}, vid ${event} (${when})`,
      `${where} ${takes} it up on ${day} at the earliest, at ${event} (${when})`,
    ],
    UNKNOWN: [
      `källorna säger inte när ${where} möts, så det är inte känt hur länge det väntar där`,
      `the sources do not say when ${where} ${several ? 'meet' : 'meets'}, so how long it waits there is not known`,
    ],
    NONE: [
      `${where} är inget forum, så där väntas inte på något möte`,
      `${where} ${several ? 'are' : 'is'} no forum, so there is no meeting to wait for`,
    ],
  };
  const wait = step.event === step.at ? 'ITSELF' : step.wait;
  return `${sentence(clause)} ${sentence(told[wait]?.[swedish ? 0 : 1] ?? wait)}`;
}

function slowestSentence(reading: Reading, answer: ArrivalShape, language: Language): string {
  const step = answer.slowest === null ? undefined : answer.steps[answer.slowest];
  if (step === undefined) return '';
  const where = nameOfId(reading, step.at, language);
  const days = step.waitDays;
  return language === 'SV'
    ? `Längst väntar det vid ${where}: ${days} ${days === 1 ? 'dag' : 'dagar'}.`
    : `The longest known wait is at ${where}: ${days} ${days === 1 ? 'day' : 'days'}.`;
}

/** What the day rests on: the waits nobody states, and that the rest takes no time. */
export function arrivalAssumption(
  reading: Reading,
  answer: ArrivalShape,
  language: Language,
): string {
  const swedish = language === 'SV';
  if (answer.earliest === null) return '';
  const names = listed(
    answer.unknownAt.map((id) => nameOfId(reading, id, language)),
    language,
    12,
  );
  const unknown = names
    ? swedish
      ? `Källorna säger inte när ${names} möts. Väntan där är inte medräknad, så det kan dröja längre.`
      : `The sources do not say when ${names} ${answer.unknownAt.length === 1 ? 'meets' : 'meet'}. The wait there is not counted, so it may take longer.`
    : '';
  const rest = swedish
    ? 'Tiden mellan mötena för att föra något vidare är inte medräknad, och ett möte antas kunna hållas när som helst i sitt kvartal.'
    : 'The time to carry something from one meeting to the next is not counted, and a meeting may be held any day of its quarter.';
  return [unknown, rest].filter(Boolean).join(' ');
}

/** The day, how many steps it takes, where it waits longest and what is assumed. */
export function arrivalSentence(
  reading: Reading,
  answer: ArrivalShape,
  language: Language,
): string {
  const swedish = language === 'SV';
  const [from, to] = [answer.from, answer.to].map((id) => nameOfId(reading, id, language));
  const since = atDate(answer.since, language);
  if (answer.earliest === null)
    return swedish
      ? `Det som tas upp i ${from} ${since} når inte fram till ${to}: ingen källa visar någon väg dit, eller bara genom möten som redan har varit.`
      : `What is raised in ${from} ${since} does not get to ${to}: no source shows a way there, or only through meetings that are over.`;
  const steps = numberOfNeuter(answer.steps.length, language);
  const day = inWords(answer.earliest, language);
  const first = swedish
    ? `Det som tas upp i ${from} ${since} behandlas i ${to} tidigast ${day}, efter ${steps} steg.`
    : `What is raised in ${from} ${since} is dealt with in ${to} on ${day} at the earliest, after ${steps} ${answer.steps.length === 1 ? 'step' : 'steps'}.`;
  const held = heldBy(
    reading,
    answer,
    answer.steps.map(({ flow }) => flowOf(reading, flow)),
    language,
  );
  return [
    first,
    ...held.map(sentence),
    slowestSentence(reading, answer, language),
    arrivalAssumption(reading, answer, language),
  ]
    .filter(Boolean)
    .join(' ');
}
