/** What people meet in a browser: the explorer and the query page, and the example questions of both. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pages } from '../../language/pages.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { listedQuestions } from '../graphql/questions/question-list.ts';
import { type BuiltPage, explorer, folderOf, queryPage } from './built-pages.ts';
import { addDocs } from './docs.ts';
import { examplesOf } from './example-questions.ts';

/** Whether a browser asks for a page rather than a program for an answer. */
export function wantsPage({ method, query, headers }: FastifyRequest): boolean {
  const asks = typeof query === 'object' && query !== null && 'query' in query;
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

/** Sends the explorer, which reads the rest of the address itself; for an address it does not know it says so itself. */
export function sendExplorer(reply: FastifyReply) {
  return reply.sendFile('index.html', explorer.folder);
}

/** Files named by their content may be kept for ever, all others are asked for again. */
async function addFiles(app: FastifyInstance, page: BuiltPage, prefix: string, isFirst: boolean) {
  await app.register(fastifyStatic, {
    root: folderOf(page),
    prefix,
    index: false,
    decorateReply: isFirst,
    setHeaders(reply, path) {
      const named = path.includes('/assets/');
      const vary = [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', ');
      reply.header('vary', vary);
      reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Serves the explorer, the built parts of the query page, the questions, their examples and what is written of them. */
export async function addPages(app: FastifyInstance, readings: ReadingSource): Promise<void> {
  await addFiles(app, queryPage, '/graphql/page/', true);
  await addFiles(app, explorer, '/explorer/', false);
  for (const { path } of pages) app.get(path, (_request, reply) => sendExplorer(reply));
  app.get('/graphql/examples.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(examplesOf(readings.current().facts)),
  );
  let questions: ReturnType<typeof listedQuestions> | undefined;
  app.get('/questions.json', (_request, reply) => {
    questions ??= listedQuestions();
    return reply.header('cache-control', 'no-cache').send(questions);
  });
  addDocs(app);
}
