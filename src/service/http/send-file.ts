/** How the addresses of files answer: with the file, or with what is wrong with what was asked. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf, KnowledgeError } from '../../errors.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { type Edition, keepingHeaders } from './keeping.ts';
import type { MadeFile } from './kept-files.ts';

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

/** What files are made of. */
export interface FileMaker {
  readonly readings: ReadingSource;
  readonly edition: () => Edition;
}

/** How files are kept: set it where their address is added. */
export const filesKept = { config: { keepings: ['file'] } } as const;

/** Of what may be whole another time. */
const notKept = { 'cache-control': 'no-store' } as const;

/** Sends a file made of what is current, under a tag that changes with the revisions and the program; what is not whole has none. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { edition }: FileMaker,
  { name, type, isToKeep }: FileSent,
  make: () => Promise<MadeFile> | MadeFile,
) {
  const kept = keepingHeaders(edition(), request, 'file');
  return orExplain(reply, async () => {
    const { file, isWhole } = await make();
    return await reply
      .type(type)
      .headers(isWhole ? kept : notKept)
      .header('content-disposition', `${isToKeep ? 'attachment' : 'inline'}; filename="${name}"`)
      .send(file);
  });
}
