/** What a request asks, as far as quick answers must know. */
import type { FastifyRequest } from 'fastify';

/** A question as it was sent. */
export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string;
}

/** Longer documents are left to the server. */
const longestDocument = 16_384;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The question in a body, when nothing out of the ordinary stands beside it. */
export function sentIn(body: unknown): Sent | undefined {
  if (!isObject(body)) return undefined;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query.length > longestDocument) return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (extensions != null) return undefined;
  return { query, variables: variables ?? {}, operationName: operationName ?? '' };
}

function readingHeaders({ headers }: FastifyRequest): string {
  return `${headers.accept ?? ''}\n${headers['content-type'] ?? ''}\n`;
}

/** All of a request that its answer depends on; bodies and addresses count letter by letter. */
export function requestKey(request: FastifyRequest): string {
  const { method, url, bodyText } = request;
  return `${method}\n${readingHeaders(request)}${bodyText ?? url}`;
}

/** A document together with what decides how its answer is sent. */
export function documentKey(request: FastifyRequest, { query, operationName }: Sent): string {
  return `${readingHeaders(request)}${operationName}\n${query}`;
}
