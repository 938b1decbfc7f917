/** What must be ready before a meeting, in a sentence or two. */

import { listed, numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

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
  readonly toClarify: readonly object[];
}

/** What a slot is about: "Q3 Forum: topic" without the quarter and the forum. */
function topicOf(name: string): string {
  return /^Q[1-4] [^:]+: (.+)$/.exec(name)?.[1] ?? name;
}

/** Who meets in the quarter, and about what; a part that meets for the whole is told as that. */
function meetsSentence(
  reading: Reading,
  { of, quarter, slots, ended }: PreparationShape,
  language: Language,
): string {
  const swedish = language === 'SV';
  const name = (id: string) => nameOfId(reading, id, language);
  const over = listed(ended.map(name), language);
  if (slots.length === 0 && over !== '')
    return swedish
      ? `för ${name(of)} i kvartal ${quarter} har årshjulets ${over} upphört`
      : `of the year wheel of ${name(of)} for quarter ${quarter}, ${over} has ended`;
  if (slots.length === 0)
    return swedish
      ? `källorna säger inte vad ${name(of)} tar upp i kvartal ${quarter}`
      : `the sources do not say what ${name(of)} takes up in quarter ${quarter}`;
  const topics = listed(
    slots.map((id) => topicOf(name(id))),
    language,
  );
  const whose = slots.flatMap((id) => {
    const fact = reading.facts.byId.get(id);
    return fact?.kind === 'EVENT' ? fact.partOf : [];
  });
  const asked = reading.facts.byId.get(of);
  const types = asked?.kind === 'FORUM' ? asked.ofType : [];
  const isOwn = whose.some((id) => id === of || types.includes(id));
  const meets =
    isOwn || whose.length === 0 ? name(of) : listed([...new Set(whose)].map(name), language);
  const general = whose.filter((id) => types.includes(id) && id !== of).map(name);
  const ofKind =
    general.length === 0
      ? ''
      : swedish
        ? `; det gäller ${listed([...new Set(general)], language)} i allmänhet`
        : `; that holds for ${listed([...new Set(general)], language)} in general`;
  const whole = swedish ? `, inte hela ${name(of)}` : `, not the whole of ${name(of)}`;
  return swedish
    ? `i kvartal ${quarter} möts ${meets}${isOwn ? '' : whole}, om ${topics}${ofKind}`
    : `in quarter ${quarter} ${meets}${isOwn ? '' : whole} meets on ${topics}${ofKind}`;
}

/** What is to be prepared, as far as there is anything. */
function toPrepare(answer: PreparationShape, language: Language): string {
  const { topics, fromBelow, openQuestions, ordersFromAbove, toClarify } = answer;
  const documents = new Set(answer.informing.flatMap(({ document }) => document ?? []));
  const count = (number: number, [one, many]: readonly [string, string], neuter = false) => {
    const word = neuter ? numberOfNeuter(number, language) : numberWord(number, language);
    return number === 0 ? [] : [`${word} ${number === 1 ? one : many}`];
  };
  const parts =
    language === 'SV'
      ? [
          ...count(topics.length, ['ämne', 'ämnen'], true),
          ...count(documents.size, ['dokument som underlag', 'dokument som underlag'], true),
          ...count(fromBelow.length, ['behov underifrån', 'behov underifrån'], true),
          ...count(openQuestions.length, ['öppen fråga', 'öppna frågor']),
          ...count(ordersFromAbove.length, [
            'beställning eller ett uppdrag uppifrån',
            'beställningar eller uppdrag uppifrån',
          ]),
          ...count(toClarify.length, [
            'fråga om forumet att klargöra',
            'frågor om forumet att klargöra',
          ]),
        ]
      : [
          ...count(topics.length, ['topic', 'topics']),
          ...count(documents.size, ['document to inform it', 'documents to inform it']),
          ...count(fromBelow.length, ['need from below', 'needs from below']),
          ...count(openQuestions.length, ['open question', 'open questions']),
          ...count(ordersFromAbove.length, [
            'order or assignment from above',
            'orders or assignments from above',
          ]),
          ...count(toClarify.length, [
            'question about the forum to clarify',
            'questions about the forum to clarify',
          ]),
        ];
  if (parts.length === 0)
    return language === 'SV'
      ? 'källorna anger inget att förbereda'
      : 'the sources name nothing to prepare';
  return `${language === 'SV' ? 'att förbereda finns' : 'to prepare there are'} ${listed(parts, language)}`;
}

/** Who meets about what, how much there is to prepare, and which documents no source shows. */
export function preparationSentence(
  reading: Reading,
  answer: PreparationShape,
  language: Language,
): string {
  const lacking = [
    ...new Set(
      answer.informing.flatMap(({ document, existence }) =>
        document !== null && existence !== 'EXISTS' ? [nameOfId(reading, document, language)] : [],
      ),
    ),
  ];
  const head = language === 'SV' ? 'inte bekräftat att de finns' : 'not confirmed to exist';
  return [
    meetsSentence(reading, answer, language),
    toPrepare(answer, language),
    ...(lacking.length > 0 ? [`${head}: ${listed(lacking, language, 12)}`] : []),
  ]
    .map(sentence)
    .join(' ');
}
