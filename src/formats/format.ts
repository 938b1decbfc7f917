/** What a format is: one value that says how an answer is written, for paths, commands and pages to serve. */
import type { Published } from '../engine/questions/published.ts';
import type { Reading } from '../engine/reading.ts';
import type { Both, Language } from '../language/words.ts';

/** An answer as its document returns it, or what a format asks for instead. */
// biome-ignore lint/suspicious/noExplicitAny: each document has its own shape, read only by the formats of its question.
export type Answered = any;

/** What was asked, by whom a file is wanted. */
export interface Asked {
  /** The question as documents and commands name it, such as `upstream` or `landscape-map`. */
  readonly question: string;
  /** What the question's document takes, without the language. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** Who answers what a file is written from. */
export interface Asking {
  /** Runs a document with variables and gives what its field `answer` holds. */
  execute(document: string, variables: Readonly<Record<string, unknown>>): Promise<Answered>;
  /** The current reading, or an earlier one. */
  at(revision?: number): Promise<Reading>;
  /** The time of whoever asks; absent, as much as it takes. */
  readonly time?: Published['time'];
}

/** One format. What is large is read when it asks or writes, so that the list of formats costs nothing. */
export interface Format {
  /** As typed after `--format`. */
  readonly name: string;
  /** As menus name it. */
  readonly says: Both;
  readonly mediaType: string;
  /** Of addresses and file names, without the dot. */
  readonly ending: string;
  /** The questions whose answers it can write; `ANY` is every question of the API. */
  readonly of: readonly string[] | 'ANY';
  /** Whether it is no text, and so never shown in a terminal. */
  readonly isBinary?: true;
  /** Whether writing takes so long that a service does it in a thread of its own. */
  readonly takesTime?: true;
  /** Asks what it is written from, a plain value; left out, that is the whole answer to the question's document. */
  readonly from?: (asking: Asking, asked: Asked) => Promise<Answered>;
  /** Pure: the same answer gives the same text or bytes. */
  readonly write: (
    answer: Answered,
    asked: Pick<Asked, 'question' | 'language'>,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** What is put together from several answers, and the document whose variables it takes. */
export const composed: Readonly<Record<string, string>> = { report: 'report-map' };

/** What is listed whole by a document of its own, for those who fetch it again: `/flows.csv`. */
export const lists = ['flows', 'parties'] as const;

/** Whether a format writes the answers of a question. */
export const isOf = ({ of }: Pick<Format, 'of'>, question: string): boolean =>
  of === 'ANY' ? composed[question] === undefined : of.includes(question);

/** A name that is the same in both languages. */
export const same = (name: string): Both => ({ SV: name, EN: name });
