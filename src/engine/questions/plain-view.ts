/** How an answer is shown whose question has no view of its own: its sentence, then what each item of its list says. */
import type { Pen } from './question.ts';
import { listed, paragraphs } from './shown.ts';

type Told = Readonly<Record<string, unknown>>;

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null;

/** What an item says of itself: its sentence, or else its name, with the id to ask on by. */
function words(item: Told): string | undefined {
  const { sentence, name, id } = (isTold(item.node) ? item.node : item) as Told;
  if (typeof sentence === 'string') return sentence;
  if (typeof name === 'string') return typeof id === 'string' ? `${name} (${id})` : name;
  return undefined;
}

/** The list an answer is about: the first that speaks in sentences, or else the first with names. */
function itemsOf(answer: unknown): readonly Told[] {
  const whole = Array.isArray(answer) ? [answer] : Object.values(answer as Told);
  const lists = whole.filter(Array.isArray).map((list) => list.filter(isTold));
  const spoken = lists.find(
    ([item]) => item && 'sentence' in (isTold(item.node) ? item.node : item),
  );
  return spoken ?? lists.find(([item]) => item && words(item) !== undefined) ?? [];
}

/** The sentence of an answer and the sentences, or the names, of its items. */
export function plainView(answer: object, pen: Pen): string {
  const { sentence } = answer as Told;
  const said = itemsOf(answer).flatMap((item) => words(item) ?? []);
  return paragraphs(typeof sentence === 'string' ? pen.strong(sentence) : '', listed(said));
}
