/** How the addresses of files answer: with the file, or with what is wrong with what was asked. */
import type { FastifyReply } from 'fastify';
import type { Reading } from '../../engine/reading.ts';
import { failureOf, KnowledgeError } from '../../errors.ts';
import type { ReadingSource } from '../graphql/context.ts';

function explain(reply: FastifyReply, { code, message, hint }: KnowledgeError) {
  const extensions = hint === undefined ? { code } : { code, hint };
  const status = failureOf(code).status ?? 500;
  if (status === 429) reply.header('retry-after', '10');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}

/** Sends what the work sends, or what is wrong with what was asked. */
export async function orExplain(reply: FastifyReply, work: () => Promise<unknown>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KnowledgeError && failureOf(error.code).isPublic)
      return explain(reply, error);
    throw error;
  }
}

/** A file as browsers are told of it. */
export interface FileSent {
  readonly name: string;
  readonly type: string;
  /** Whether browsers keep it as a file rather than show it. */
  readonly isToKeep?: boolean;
}

/** What files are made of, and by which version of this program. */
export interface FileMaker {
  readonly readings: ReadingSource;
  readonly version: string;
}

/** Sends a file made of a reading, under a tag that changes with the revision and the program. */
export function sendFile(
  reply: FastifyReply,
  { digest, revision }: Reading,
  version: string,
  { name, type, isToKeep }: FileSent,
  make: () => Promise<string | Uint8Array> | string | Uint8Array,
) {
  return orExplain(reply, async () => {
    const file = await make();
    return await reply
      .type(type)
      .header('cache-control', 'no-cache')
      .header('etag', `W/"${digest.slice(0, 32)}.${revision}.${version}"`)
      .header('content-disposition', `${isToKeep ? 'attachment' : 'inline'}; filename="${name}"`)
      .send(file);
  });
}
