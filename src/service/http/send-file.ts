/** How the addresses of files answer: with the file, or with what is wrong with what was asked. */
import type { FastifyReply } from 'fastify';
import type { Reading } from '../../engine/reading.ts';
import { failureOf, KnowledgeError } from '../../errors.ts';

function explain(reply: FastifyReply, { code, message, hint }: KnowledgeError) {
  const extensions = hint === undefined ? { code } : { code, hint };
  const status = failureOf(code).status ?? 500;
  if (status === 429) reply.header('retry-after', '10');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}

/** Sends a file made of a reading, under a tag that changes with the revision. */
export async function sendFile(
  reply: FastifyReply,
  { digest, revision }: Reading,
  { name, type }: { readonly name: string; readonly type: string },
  make: () => Promise<string | Buffer> | string | Buffer,
) {
  try {
    const file = await make();
    return await reply
      .type(type)
      .header('cache-control', 'no-cache')
      .header('etag', `W/"${digest.slice(0, 32)}.${revision}"`)
      .header('content-disposition', `inline; filename="${name}"`)
      .send(file);
  } catch (error) {
    if (error instanceof KnowledgeError && failureOf(error.code).isPublic)
      return explain(reply, error);
    throw error;
  }
}
