/** When something arrives at the earliest, step by step, and what is not known about it. */
import type { Reading } from '../flows/flow-graph.ts';
import { inWords } from './dates.ts';
import { flowClause } from './flow-sentence.ts';
import { listed, numberOfNeuter, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import { flowOf, type Use } from './use.ts';
import type { Language } from './words.ts';

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
  const event = step.event === null ? '' : nameOfId(reading, step.event, language);
  const when = step.when === null ? '' : inWords(step.when, language);
  const told: Record<string, readonly [string, string]> = {
    ITSELF: [`det blir tidigast ${day} (${when})`, `that is on ${day} at the earliest (${when})`],
    WHEEL: [
      `${where} tar upp det tidigast ${day}, i ${event} (${when})`,
      `${where} takes it up on ${day} at the earliest, in ${event} (${when})`,
    ],
    MEETING: [
      `${where} tar upp det tidigast ${day}, vid ${event} (${when})`,
      `${where} takes it up on ${day} at the earliest, at ${event} (${when})`,
    ],
    UNKNOWN: [
      `när ${where} möts anger källorna inte, så väntan där är okänd`,
      `when ${where} meets the sources do not say, so the wait there is unknown`,
    ],
    NONE: [
      `${where} är inget forum och väntar inte på något möte`,
      `${where} is no forum and waits for no meeting`,
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
    ? `Längst blir den kända väntan vid ${where}: ${days} ${days === 1 ? 'dag' : 'dagar'}.`
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
      ? `Källorna anger inte när ${names} möts. Väntan där räknas som noll, så dagen är en undre gräns.`
      : `The sources do not say when ${names} ${answer.unknownAt.length === 1 ? 'meets' : 'meet'}. The wait there is counted as none, so the day is a lower bound.`
    : '';
  const rest = swedish
    ? 'Att föra något vidare mellan mötena antas inte ta någon tid, och ett möte antas kunna hållas när som helst i sitt kvartal.'
    : 'Carrying something from meeting to meeting is taken to need no time, and a meeting may be held any day of its quarter.';
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
  const since = inWords(answer.since, language);
  if (answer.earliest === null)
    return swedish
      ? `Det som tas upp i ${from} (${since}) når aldrig ${to}: det finns ingen väg, eller bara genom möten som redan har varit.`
      : `What is raised in ${from} (${since}) never gets to ${to}: there is no way, or only through meetings that are over.`;
  const steps = numberOfNeuter(answer.steps.length, language);
  const day = inWords(answer.earliest, language);
  const first = swedish
    ? `Det som tas upp i ${from} (${since}) behandlas i ${to} tidigast ${day}, efter ${steps} steg.`
    : `What is raised in ${from} (${since}) is dealt with in ${to} on ${day} at the earliest, after ${steps} ${answer.steps.length === 1 ? 'step' : 'steps'}.`;
  return [
    first,
    slowestSentence(reading, answer, language),
    arrivalAssumption(reading, answer, language),
  ]
    .filter(Boolean)
    .join(' ');
}
