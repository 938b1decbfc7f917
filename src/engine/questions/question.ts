/** A question as a value: what it is asked of, how it is answered, and the fields of its answer. */
import type { Language } from '../../language/words.ts';
import type { Narrowing } from '../answering/narrowed.ts';
import type { Reading } from '../reading.ts';
import type { Published } from './published.ts';

/** Resolvers of the types an answer is made of, by type and field; what they are handed has been checked by the SDL. */
export type Fields = Readonly<
  Record<string, Readonly<Record<string, (value: never, asked: never) => unknown>>>
>;

/** What a view draws with: emphasis, and rows under heads. */
export interface Pen {
  readonly strong: (text: string) => string;
  readonly table: (heads: readonly string[], rows: readonly (readonly string[])[]) => string;
}

/** An answer, as the question's own document returns it, as text; without the line that says what it rests on. */
export type View = (answer: never, pen: Pen, language: Language) => string;

interface Put {
  /** The field of `Query` that asks it; its folder and its command are called the same, `with-hyphens`. */
  readonly name: string;
  readonly fields: Fields;
  /** Only where a sentence and a list of sentences do not do. */
  readonly view?: View;
}

/** A question that one revision answers. */
export interface QuestionOfReading extends Put {
  /** Parameters are the arguments in the SDL, but for the revision. What takes long is promised, and worked out in slices. */
  readonly ask: (reading: Reading, parameters: never, parts?: never) => object | Promise<object>;
  /**
   * What of the answer is to be worked out; everything when left out.
   *
   * @param names - the fields asked for, such as `total`, `edges` and, one level further in, `edges.cursor`
   */
  readonly partsOf?: (names: ReadonlySet<string>) => object;
  /** The arguments that leave out some of what its sentence tells, which the sentence then names. */
  readonly narrowedBy?: readonly Narrowing[];
}

/** A question that looks beyond one revision. */
export interface QuestionOfRecord extends Put {
  /** Parameters are the arguments in the SDL, the revision among them. */
  readonly askOfRecord: (published: Published, parameters: never) => unknown;
}

export type Question = QuestionOfReading | QuestionOfRecord;
