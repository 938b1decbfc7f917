/** The question door: resolvers made from the list of questions, which take a reading, ask, and keep it beside the answer. */
import { sharedFields } from '../../../engine/answering/fields/shared-fields.ts';
import type { From } from '../../../engine/answering/fields/source.ts';
import { isCurrent, type Pinned } from '../../../engine/questions/published.ts';
import type { Question, QuestionOfReading } from '../../../engine/questions/question.ts';
import { questions } from '../../../engine/questions/questions.ts';
import type { Reading } from '../../../engine/reading.ts';
import type { ApiContext } from '../context.ts';
import { type Ahead, fieldsAsked } from '../guard/fields-asked.ts';
import { fileFields } from './file-fields.ts';

/** A question of one reading as a resolver: the revision asked for, the answer, and the reading beside it. */
function askedOfReading({ ask, partsOf }: QuestionOfReading) {
  return (
    _root: unknown,
    { revision, ...parameters }: Pinned,
    context: ApiContext,
    ahead: Ahead,
  ): From<object> | Promise<From<object>> => {
    const answer = (reading: Reading): From<object> | Promise<From<object>> => {
      const given = parameters as never;
      const found = partsOf
        ? ask(reading, given, partsOf(fieldsAsked(ahead)) as never)
        : ask(reading, given);
      return found instanceof Promise
        ? found.then((worked) => ({ ...worked, reading }))
        : { ...found, reading };
    };
    // The current revision is at hand, and nearly all ask it: no turn of the event loop for those.
    return isCurrent(context, revision)
      ? answer(context.current)
      : context.readings.at(revision).then(answer);
  };
}

function resolverOf(question: Question) {
  if ('ask' in question) return askedOfReading(question);
  return (_root: unknown, parameters: unknown, context: ApiContext) =>
    question.askOfRecord(context, parameters as never);
}

/** The resolvers of `schema/questions/`, to be merged. */
export const questionResolvers = [
  { Query: Object.fromEntries(questions.map((one) => [one.name, resolverOf(one)])) },
  sharedFields,
  ...questions.map(({ fields }) => fields),
  fileFields,
];
