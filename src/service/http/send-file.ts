/** How the addresses of files answer: with the file, or with what is wrong with what was asked. */
import type { FastifyReply } from 'fastify';
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';

/** As GraphQL answers: 404 for what is not there, 400 for what cannot be understood. */
function statusFor(code: string): number {
  if (code === 'TOO_MANY_REQUESTS') return 429;
  return code.startsWith('UNKNOWN_') ? 404 : 400;
}

function explain(reply: FastifyReply, { code, message, hint }: KnowledgeError) {
  const extensions = hint === undefined ? { code } : { code, hint };
  const status = statusFor(code);
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
    if (error instanceof KnowledgeError) return explain(reply, error);
    throw error;
  }
}
