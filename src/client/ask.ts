/** Asks the service one question over GraphQL, and tells failures in its own words. */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document with the types of its answer and of what it takes; its text is what is sent. */
export interface TypedDocument<Answer, Variables>
  extends DocumentTypeDecoration<Answer, Variables> {
  toString(): string;
}

/** What the service answered when it could not answer; `code` is one of the README's table of errors. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly hint: string | undefined;

  constructor({ message, code, hint }: { message: string; code: string; hint?: string }) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** The service did not answer at all, or said that it cannot just now; asking again may help. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

const away = ['DATABASE_UNAVAILABLE', 'QUERY_TIMEOUT'];

async function replyTo(body: string, signal?: AbortSignal): Promise<Reply<unknown>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as Reply<unknown>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable('The service does not answer.', { cause: error });
  }
}

/**
 * Asks one question.
 *
 * @throws {@link Refusal} when the service refuses the question
 * @throws {@link Unreachable} when no answer came
 */
export async function ask<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const { data, errors } = await replyTo(
    JSON.stringify({ query: document.toString(), variables }),
    signal,
  );
  const [first] = errors ?? [];
  if (first === undefined) return data as Answer;
  const { code = 'INTERNAL', hint } = first.extensions ?? {};
  if (away.includes(code)) throw new Unreachable(first.message);
  throw new Refusal({ message: first.message, code, ...(hint === undefined ? {} : { hint }) });
}
