/** What must be ready before a meeting, in a sentence or two. */
import type { Reading } from '../flows/flow-graph.ts';
import { listed, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import type { Language } from './words.ts';

interface PreparationShape {
  readonly of: string;
  readonly quarter: number;
  readonly slots: readonly string[];
  readonly ended: readonly string[];
  readonly topics: readonly string[];
  readonly informing: readonly { readonly document: string | null; readonly existence: string }[];
  readonly fromBelow: readonly string[];
  readonly openQuestions: readonly string[];
  readonly ordersFromAbove: readonly string[];
}

/** No slot is held, or the stated end of those there were is past. */
function noSlots(
  reading: Reading,
  { of, quarter, ended }: PreparationShape,
  language: Language,
): string {
  const forum = nameOfId(reading, of, language);
  const over = listed(
    ended.map((id) => nameOfId(reading, id, language)),
    language,
  );
  if (language === 'SV')
    return over
      ? `för ${forum} i kvartal ${quarter} har årshjulets ${over} upphört`
      : `källorna anger inget årshjul för ${forum} i kvartal ${quarter}`;
  return over
    ? `of the year wheel of ${forum} for quarter ${quarter}, ${over} has ended`
    : `the sources state no year wheel of ${forum} for quarter ${quarter}`;
}

/** How much there is to prepare, and which documents no source shows. */
export function preparationSentence(
  reading: Reading,
  answer: PreparationShape,
  language: Language,
): string {
  const swedish = language === 'SV';
  const name = (id: string) => nameOfId(reading, id, language);
  const many = (count: number) => (swedish && count === 0 ? 'inga' : numberWord(count, language));
  const number = (list: readonly unknown[]) => many(list.length);
  const one = (list: readonly unknown[]) => list.length === 1;
  const { of, quarter, slots, topics, fromBelow, openQuestions, ordersFromAbove } = answer;
  const documents = new Set(answer.informing.flatMap(({ document }) => document ?? []));
  const lacking = [
    ...new Set(
      answer.informing.flatMap(({ document, existence }) =>
        document !== null && existence !== 'EXISTS' ? [name(document)] : [],
      ),
    ),
  ];
  const first =
    slots.length === 0
      ? noSlots(reading, answer, language)
      : swedish
        ? `inför kvartal ${quarter} har ${name(of)} ${listed(slots.map(name), language)}`
        : `for quarter ${quarter} ${name(of)} has ${listed(slots.map(name), language)}`;
  const second = swedish
    ? `${one(topics) ? 'ett ämne' : `${number(topics)} ämnen`}, ${documents.size === 0 ? 'inget' : documents.size === 1 ? 'ett' : many(documents.size)} dokument som underlag, ${one(fromBelow) ? 'ett flöde' : `${number(fromBelow)} flöden`} av behov underifrån, ${one(openQuestions) ? 'en öppen fråga' : `${number(openQuestions)} öppna frågor`} och ${one(ordersFromAbove) ? 'en beställning' : `${number(ordersFromAbove)} beställningar`} eller uppdrag uppifrån`
    : `${number(topics)} ${one(topics) ? 'topic' : 'topics'}, ${numberWord(documents.size, language)} ${documents.size === 1 ? 'document' : 'documents'} to inform it, ${number(fromBelow)} ${one(fromBelow) ? 'flow' : 'flows'} of needs from below, ${number(openQuestions)} open ${one(openQuestions) ? 'question' : 'questions'} and ${number(ordersFromAbove)} ${one(ordersFromAbove) ? 'order or assignment' : 'orders or assignments'} from above`;
  const third = swedish
    ? `ingen källa visar att detta finns: ${listed(lacking, language, 12)}`
    : `no source shows that these exist: ${listed(lacking, language, 12)}`;
  return [first, second, ...(lacking.length > 0 ? [third] : [])].map(sentence).join(' ');
}
