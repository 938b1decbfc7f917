/** Every failure the program can explain, by code: the code is for programs and stays, the sentence is for people. */

/** What each code means, one sentence per row; the README shows the same rows. */
export const errorCodes = {
  SEED_SYNTAX: 'A seed file is not well-formed YAML.',
  SEED_SHAPE: 'A fact has a missing, misspelt or wrongly typed property.',
  SEED_UNKNOWN_REF: 'A fact refers to an id that no seed file declares.',
  SEED_WRONG_KIND: 'A fact refers to something of a kind that cannot stand there.',
  SEED_DUPLICATE_ID: 'Two facts have the same id.',
  SEED_REUSED_ID: 'An id that was withdrawn is used again for something else.',
  SEED_NO_CITATION: 'A fact names no source.',
  SEED_UNKNOWN_LOCATOR: "A citation points to a place that is not in the document's outline.",
  SEED_UNKNOWN_PLACE: 'A seed file lies in a folder that no kind of fact belongs to.',
  SEED_CYCLE: 'Parts and wholes form a circle.',
  SEED_EMPTY: 'The seed folder is missing or holds no facts.',
  UNKNOWN_PARTY: 'No party has that id.',
  UNKNOWN_ENTITY: 'Nothing has that id.',
  UNKNOWN_LANDSCAPE: 'No landscape has that id.',
  UNKNOWN_PLACE: 'The landscape covers no such place.',
  UNKNOWN_CHECK: 'There is no check with that id.',
  UNKNOWN_REVISION: 'No revision has that number.',
  STALE_CURSOR: 'The cursor belongs to another revision or another filter.',
  BAD_SELECTION: 'A selection cannot be understood.',
  BAD_USER_INPUT: 'An argument has a value that cannot be used.',
  REVISION_MIX:
    'One operation asks for an old revision and for the current graph, or a revision was published while it read the graph.',
  DATABASE_UNAVAILABLE: 'The database does not answer.',
  DATABASE_AUTH: 'The database refuses the user name or password.',
  DATABASE_TOO_OLD: 'The database is older than Neo4j 5.26.',
  DATABASE_NOT_OURS: 'The database holds data this program did not write.',
  DATABASE_EMPTY: 'The database holds no published landscape.',
  DATABASE_NOT_EMPTY: 'The database already holds a published landscape.',
  DATABASE_START: 'The local database could not be started.',
  JAVA_MISSING: 'Java 17 or later was not found.',
  MEMORY_MISSING: 'The machine has too little free memory for the local database.',
  PERSON_ERASED: 'A person who was erased comes back in the facts.',
  LOAD_CONFLICT: 'Somebody else published a revision in the meantime.',
  BAD_DUMP: 'A file to restore is no dump, or damaged.',
  PORT_TAKEN: 'Another program listens on that port.',
  PAGES_MISSING: 'The web pages are not built.',
  BAD_SETTING: 'An environment variable has a value that cannot be used.',
  TOO_MANY_REQUESTS:
    'More is asked at once than is answered; `Retry-After` says when to ask again.',
  QUERY_TIMEOUT: 'The question took longer than allowed.',
} as const;

/** The code of an explained failure, such as `"UNKNOWN_PARTY"`. */
export type ErrorCode = keyof typeof errorCodes;

/** A place in a file; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What may be said of a failure beside its code and sentence. */
export interface ErrorDetails {
  readonly at?: SourcePosition;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A failure the program can explain: what is wrong, where, and what to do. */
export class KnowledgeError extends Error {
  readonly code: ErrorCode;
  readonly at: SourcePosition | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'KnowledgeError';
    this.code = code;
    this.at = details.at;
    this.hint = details.hint;
  }
}
