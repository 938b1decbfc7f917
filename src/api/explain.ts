/** How the addresses of files tell what is wrong with what was asked. */
import type { FastifyReply } from 'fastify';
import type { KnowledgeError } from '../errors.ts';

/** Answers as GraphQL does: 404 for what is not there, 400 for what cannot be understood. */
export function explain(reply: FastifyReply, { code, message, hint }: KnowledgeError) {
  const extensions = hint === undefined ? { code } : { code, hint };
  return reply
    .code(code.startsWith('UNKNOWN_') ? 404 : 400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}
