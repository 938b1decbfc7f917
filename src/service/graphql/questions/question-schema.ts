/** The question door: resolvers made from the list of questions, which take a reading, ask, and keep it beside the answer. */
import { sharedFields } from '../../../engine/answering/fields/shared-fields.ts';
import type { From, InLanguage } from '../../../engine/answering/fields/source.ts';
import { onlyOf } from '../../../engine/answering/narrowed.ts';
import { isCurrent, type Pinned } from '../../../engine/questions/published.ts';
import type { Fields, Question, QuestionOfReading } from '../../../engine/questions/question.ts';
import { questions } from '../../../engine/questions/questions.ts';
import type { Reading } from '../../../engine/reading.ts';
import { seenAsAsked } from '../../../engine/seen-from.ts';
import { type ApiContext, inTime } from '../context.ts';
import { type Ahead, fieldsAsked } from '../guard/fields-asked.ts';
import { fileFields } from './file-fields.ts';

/** A question of one reading as a resolver: the revision asked for, the answer, and the reading beside it. */
function askedOfReading({ ask, partsOf, narrowedBy: by }: QuestionOfReading) {
  return (
    _root: unknown,
    { revision, ...parameters }: Pinned,
    context: ApiContext,
    ahead: Ahead,
  ): From<object> | Promise<From<object>> => {
    const answer = (whole: Reading): From<object> | Promise<From<object>> => {
      const reading = seenAsAsked(whole, parameters);
      const given = parameters as never;
      const found = partsOf
        ? ask(reading, given, partsOf(fieldsAsked(ahead)) as never)
        : ask(reading, given);
      const narrowed = by && { by, told: parameters };
      return found instanceof Promise
        ? found.then((worked) => ({ ...worked, reading, narrowed }))
        : { ...found, reading, narrowed };
    };
    const find = (reading: Reading) => inTime(context, () => answer(reading));
    // The current revision is at hand, and nearly all ask it: no turn of the event loop for those.
    return isCurrent(context, revision)
      ? find(context.current)
      : context.readings.at(revision).then(find);
  };
}

function resolverOf(question: Question) {
  if ('ask' in question) return askedOfReading(question);
  return (_root: unknown, parameters: unknown, context: ApiContext) =>
    question.askOfRecord(context, parameters as never);
}

type Resolver = Fields[string][string];

const sentences: ReadonlySet<string> = new Set(['sentence', 'reason']);

/** Sentences that name what the question was narrowed to. */
function toldNarrowed(name: string, resolve: Resolver): Resolver {
  if (!sentences.has(name)) return resolve;
  return (value: From<object>, asked: InLanguage) => {
    const told = resolve(value as never, asked as never);
    const { reading, narrowed } = value;
    return narrowed && typeof told === 'string'
      ? onlyOf(reading, narrowed, told, asked.language)
      : told;
  };
}

/** Fields that are told within the time of the request. */
function toldInTime(fields: Fields): Fields {
  const told = (resolve: Resolver) => (value: never, asked: never, context?: ApiContext) => {
    context?.time?.tell();
    return resolve(value, asked);
  };
  return Object.fromEntries(
    Object.entries(fields).map(([type, own]) => [
      type,
      Object.fromEntries(
        Object.entries(own).map(([name, one]) => [name, told(toldNarrowed(name, one))]),
      ),
    ]),
  );
}

/** The resolvers of `schema/questions/`, to be merged. */
export const questionResolvers = [
  { Query: Object.fromEntries(questions.map((one) => [one.name, resolverOf(one)])) },
  ...[sharedFields, ...questions.map(({ fields }) => fields), fileFields].map(toldInTime),
];
