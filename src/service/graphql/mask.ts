/** What callers learn of a failure: explained ones whole, all others only by an id that the log has too. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes, failureOf, KnowledgeError, shortened } from '../../errors.ts';

/** Where failures are written whole; a pino logger fits. */
export interface FailureLog {
  error(details: Readonly<Record<string, unknown>>, message: string): void;
}

const unreachable =
  /^DATABASE_|ServiceUnavailable|SessionExpired|Neo\.TransientError\.General\.DatabaseUnavailable|acquisition timed out|Pool is closed/;
const tooSlow = /TransactionTimedOut|TransactionTerminated|LockClientStopped/;

/** A database failure as the sentence a caller can use; undefined when it is something else. */
function explainDatabase(error: unknown): KnowledgeError | undefined {
  if (!(error instanceof Error)) return undefined;
  const signs = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  if (tooSlow.test(signs))
    return new KnowledgeError('QUERY_TIMEOUT', 'The database took longer to answer than allowed.', {
      hint: 'Ask again later, or of the current revision.',
      cause: error,
    });
  if (unreachable.test(signs))
    return new KnowledgeError('DATABASE_UNAVAILABLE', 'The database does not answer right now.', {
      hint: 'What is asked of the current revision is answered from memory meanwhile; ask for earlier ones again later.',
      cause: error,
    });
  return undefined;
}

/** A failure whose cause is logged carries the id under which it is. */
function explained(
  formatted: GraphQLFormattedError,
  error: KnowledgeError,
  id: string | undefined,
  isHinted: boolean,
): GraphQLFormattedError {
  const { code, message } = error;
  const hint = isHinted ? error.hint : undefined;
  const extensions = {
    code,
    ...(hint === undefined ? {} : { hint }),
    ...(id === undefined ? {} : { id }),
  };
  return { ...placeOf(formatted), message, extensions };
}

function placeOf({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return {
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  };
}

/** The failure that was thrown, beneath what GraphQL and Apollo wrap around it. */
function thrown(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? thrown(error.originalError) : error;
}

/** An explained failure, unless it speaks to whoever runs the service. */
function isForCallers(error: unknown): error is KnowledgeError {
  return error instanceof KnowledgeError && failureOf(error.code).isPublic;
}

/** What Apollo refuses of a document asked by its hash without a code of its own, by Apollo's words. */
const persisted: Readonly<Record<string, { readonly says: string; readonly hint: string }>> = {
  'provided sha does not match query': {
    says: '`extensions.persistedQuery.sha256Hash` is not the hash of the document sent with it.',
    hint: 'Send the SHA-256 of the document just as it is sent, in hexadecimal; or leave `persistedQuery` out.',
  },
  'Unsupported persisted query version': {
    says: '`extensions.persistedQuery.version` is not 1.',
    hint: 'Send `version: 1`, the only one there is; or leave `persistedQuery` out.',
  },
};

/** What GraphQL blames the server for. */
const blamed = 'INTERNAL_SERVER_ERROR';

/** GraphQL's own words about a request it cannot read hold nothing secret; of an answer it cannot write they do not speak of the request. */
function isAboutTheRequest({ path, extensions }: GraphQLFormattedError, error: unknown): boolean {
  const isOfAnswer = path !== undefined && extensions?.code === blamed;
  return thrown(error) instanceof GraphQLError && !isOfAnswer;
}

/**
 * The code of what GraphQL or Apollo tells of a request, and what to do. Where they blame the server for it, it is
 * the request all the same.
 */
function toldBy({ extensions }: GraphQLFormattedError) {
  const told = String(extensions?.code ?? 'BAD_USER_INPUT');
  const code = told === blamed ? 'BAD_REQUEST' : told;
  const { hint } = code in errorCodes ? { ...failureOf(code as ErrorCode), ...extensions } : {};
  return { code, ...(hint === undefined ? {} : { hint }) };
}

/**
 * Makes what tells a failure to callers; it fits Apollo's `formatError`.
 *
 * @param newId - a new id at each call, under which the log has what callers do not learn
 * @returns its last argument is false to leave out what to try, which may take time to find
 */
export function maskErrors(log: FailureLog, newId: () => string) {
  return (
    formatted: GraphQLFormattedError,
    error: unknown,
    isHinted = true,
  ): GraphQLFormattedError => {
    const original = thrown(error);
    const known = isForCallers(original) ? original : explainDatabase(original);
    if (known !== undefined) {
      const id = known.cause === undefined ? undefined : newId();
      if (id !== undefined) log.error({ err: known.cause, id, code: known.code }, known.message);
      return explained(formatted, known, id, isHinted);
    }
    if (isAboutTheRequest(formatted, error)) {
      const refused = Object.hasOwn(persisted, formatted.message)
        ? persisted[formatted.message]
        : undefined;
      if (refused !== undefined)
        return {
          message: refused.says,
          extensions: { code: 'BAD_USER_INPUT', hint: refused.hint },
        };
      const message = shortened(formatted.message);
      return { ...placeOf(formatted), message, extensions: toldBy(formatted) };
    }
    const id = newId();
    log.error({ err: original, id, path: formatted.path }, 'Unexpected failure');
    const message = 'Something unexpected went wrong; it has been logged.';
    return { ...placeOf(formatted), message, extensions: { code: 'INTERNAL', id } };
  };
}
