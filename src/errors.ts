/** Every failure the program can explain, by code: the code is for programs and stays, the sentence is for people; a new one is a row here and in the README. */

/** What is known of a failure by its code alone. */
interface Failure {
  /** What it means, in a sentence. */
  readonly says: string;
  /** What the command line ends with: 2 where the input is at fault, 1 for other trouble. */
  readonly exit: 1 | 2;
  /** The HTTP status of a response that is nothing but this failure; absent, it is none of the caller's making and 500. */
  readonly status?: number;
  /** What to do about it, where the failure itself does not say. */
  readonly hint?: string;
  /** Whether callers over the network may read its words; those of others can name addresses and files. */
  readonly isPublic: boolean;
}

/** A fault in facts, files or settings, which only whoever runs the program meets. */
const ofInput = (says: string) => ({ says, exit: 2, isPublic: false }) as const;
/** A fault in what somebody asks. */
const ofQuestion = (status: number, says: string) =>
  ({ says, exit: 2, status, isPublic: true }) as const;
/** A question that fits nothing at this moment or in this company, though no word of it is wrong. */
const ofMoment = (status: number, says: string) =>
  ({ says, exit: 1, status, isPublic: true }) as const;
/** A request that is no question, which GraphQL itself tells, and what to do. */
const ofRequest = (status: number, says: string, hint: string) =>
  ({ ...ofQuestion(status, says), hint }) as const;
/** Trouble with what the program needs in order to run. */
const ofHouse = (says: string) => ({ says, exit: 1, isPublic: false }) as const;

/** One row per failure; the README shows the same rows. */
export const errorCodes = {
  SEED_SYNTAX: ofInput('A seed file is not well-formed YAML.'),
  SEED_SHAPE: ofInput('A fact has a missing, misspelt or wrongly typed property.'),
  SEED_UNKNOWN_REF: ofInput('A fact refers to an id that no seed file declares.'),
  SEED_WRONG_KIND: ofInput('A fact refers to something of a kind that cannot stand there.'),
  SEED_DUPLICATE_ID: ofInput('Two facts have the same id.'),
  SEED_REUSED_ID: ofInput('An id that was withdrawn is used again for something else.'),
  SEED_NO_CITATION: ofInput('A fact names no source.'),
  SEED_UNKNOWN_LOCATOR: ofInput(
    "A citation points to a place that is not in the document's outline.",
  ),
  SEED_UNKNOWN_PLACE: ofInput('A seed file lies in a folder that no kind of fact belongs to.'),
  SEED_AREA: ofInput(
    'Something stands in an area that another landscape declares, or two areas of a landscape have the same colour.',
  ),
  SEED_CYCLE: ofInput('Parts and wholes form a circle.'),
  SEED_EMPTY: ofInput('The seed folder is missing or holds no facts.'),
  UNKNOWN_PARTY: ofQuestion(404, 'No party has that id.'),
  UNKNOWN_ENTITY: ofQuestion(404, 'Nothing has that id.'),
  UNKNOWN_LANDSCAPE: ofQuestion(404, 'No landscape has that id.'),
  WHICH_LANDSCAPE: ofQuestion(
    400,
    'Several landscapes are published, and the question names none.',
  ),
  UNKNOWN_AREA: ofQuestion(404, 'No area has that id.'),
  UNKNOWN_PLACE: ofQuestion(404, 'The landscape covers no such place.'),
  UNKNOWN_CHECK: ofQuestion(404, 'There is no check with that id.'),
  UNKNOWN_REVISION: ofQuestion(404, 'No revision has that number.'),
  UNKNOWN_FILE: ofQuestion(
    404,
    'There is no such question, or its answer is not written in that format.',
  ),
  METHOD_NOT_ALLOWED: ofQuestion(405, 'An address is asked in a way it does not have.'),
  STALE_CURSOR: ofQuestion(400, 'The cursor belongs to another revision or another filter.'),
  BAD_SELECTION: ofQuestion(400, 'A selection cannot be understood.'),
  BAD_USER_INPUT: ofRequest(
    400,
    'An argument has a value that cannot be used.',
    'The schema tells what each argument takes, and variables are of the type they stand for.',
  ),
  BAD_REQUEST: ofRequest(
    400,
    'What was sent holds no question.',
    'Send JSON as `application/json`: `query`, and where needed `variables` and `operationName`.',
  ),
  GRAPHQL_PARSE_FAILED: ofRequest(
    400,
    'The document is not well-formed GraphQL.',
    'Look at the line and column told; `/graphql` in a browser marks the place as one writes.',
  ),
  GRAPHQL_VALIDATION_FAILED: ofRequest(
    400,
    'The document asks for something the schema does not have, or for more than is read.',
    'The schema tells every field, argument and word: open `/graphql` in a browser, or ask for `__schema`.',
  ),
  OPERATION_RESOLUTION_FAILURE: ofRequest(
    400,
    'It is not clear which operation of the document is asked.',
    'Name one of its operations in `operationName`.',
  ),
  PERSISTED_QUERY_NOT_FOUND: ofRequest(
    200,
    'The document with that hash is not known here.',
    'Send the document once together with its hash.',
  ),
  ACTS_CHANGED: ofHouse('The memory of acts is not as it was kept.'),
  READ_ONLY: ofMoment(503, 'What is served is a copy that nobody contributes to.'),
  NOT_ALLOWED: ofMoment(403, 'Whoever asks may not do that.'),
  UNKNOWN_KEY: ofQuestion(401, 'The key that is shown does not hold.'),
  UNKNOWN_ACCOUNT: ofQuestion(404, 'There is no such account, session or key.'),
  UNKNOWN_CONTRIBUTION: ofQuestion(404, 'There is no contribution with that number.'),
  CONTRIBUTION_STATE: ofMoment(
    409,
    'A contribution is no longer, or not yet, where that can be done with it.',
  ),
  TOO_MANY_REMARKS: ofMoment(429, 'More remarks come in than are looked over.'),
  REVISION_MIX: ofMoment(400, 'One operation asks for an old revision and for the current graph.'),
  DATABASE_UNAVAILABLE: { ...ofHouse('The database does not answer.'), status: 503 },
  DATABASE_AUTH: ofHouse('The database refuses the user name or password.'),
  DATABASE_TOO_OLD: ofHouse('The database is older than Neo4j 5.26.'),
  DATABASE_NOT_OURS: ofHouse('The database holds data this program did not write.'),
  DATABASE_EMPTY: ofHouse('The database holds no published landscape.'),
  DATABASE_NOT_EMPTY: ofHouse('The database already holds a published landscape.'),
  DATABASE_START: ofHouse('The local database could not be started.'),
  JAVA_MISSING: ofHouse('Java 17 or later was not found.'),
  MEMORY_MISSING: ofHouse('The machine has too little free memory for the local database.'),
  PERSON_ERASED: ofHouse('A person who was erased comes back in the facts.'),
  LOAD_CONFLICT: ofHouse(
    'Others published something that does not go together with what is loaded.',
  ),
  LOAD_WITHDRAWS_MUCH: ofInput('A load would withdraw more than a tenth of a landscape.'),
  LOAD_ELSEWHERE: ofInput(
    'A folder that was published in another database would be published here.',
  ),
  WORKBOOK_CELL: ofInput('A cell of a workbook or of a file of rows says what cannot be read.'),
  BAD_WORKBOOK: ofInput('A file to load is no workbook and no file of rows, or damaged.'),
  WORKBOOK_ELSEWHERE: ofInput('A workbook was made from another database.'),
  BAD_DUMP: ofInput('A file to restore or to serve is no dump, or damaged.'),
  STORED_FORM_NEWER: ofHouse('What is stored was written by a newer release.'),
  PORT_TAKEN: ofHouse('Another program listens on that port.'),
  PAGES_MISSING: ofHouse('The web pages are not built.'),
  BAD_SETTING: ofInput('An environment variable has a value that cannot be used.'),
  TOO_MANY_REQUESTS: ofMoment(
    429,
    'More is asked at once than is answered; `Retry-After` says when to ask again.',
  ),
  INTERNAL: {
    says: 'Something unexpected went wrong; the log has it under the `id` that is told.',
    exit: 1,
    isPublic: true,
  },
  TIME_SPENT: ofMoment(400, 'The request asks for more work than one request may take.'),
  QUERY_TIMEOUT: { says: 'The question took longer than allowed.', exit: 1, isPublic: true },
} as const satisfies Readonly<Record<string, Failure>>;

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
  readonly at?: SourcePosition | undefined;
  /** What to try; as a function it is worked out only when somebody reads it. */
  readonly hint?: string | (() => string | undefined) | undefined;
  readonly cause?: unknown;
}

/** Nobody reads more of a sentence; what a caller sent and is told again may be of any length. */
const longestSentence = 600;

/** A sentence, without its middle where it is too long. */
export function shortened(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence;
  return `${sentence.slice(0, 400)} … ${sentence.slice(-150)}`;
}

/** A failure the program can explain: what is wrong, where, and what to do. */
export class KnowledgeError extends Error {
  readonly code: ErrorCode;
  readonly at: SourcePosition | undefined;
  readonly #hint: ErrorDetails['hint'];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(shortened(message), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'KnowledgeError';
    this.code = code;
    this.at = details.at;
    this.#hint = details.hint;
  }

  get hint(): string | undefined {
    const hint = typeof this.#hint === 'function' ? this.#hint() : this.#hint;
    return hint && shortened(hint);
  }
}

/** What is known of a failure by its code alone. */
export function failureOf(code: ErrorCode): Failure {
  return errorCodes[code];
}
