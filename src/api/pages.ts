/** The pages people meet in a browser: the start page and the query page. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exampleQuestions, queryPageFolder } from './query-page.ts';

const pages = fileURLToPath(new URL('./pages', import.meta.url));

/** Whether a browser asks for a page rather than a program for an answer. */
export function wantsPage({ method, query, headers }: FastifyRequest): boolean {
  const asks = typeof query === 'object' && query !== null && 'query' in query;
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

/** Serves `/`, the built parts of the query page and the example questions. */
export async function addPages(app: FastifyInstance): Promise<void> {
  mkdirSync(queryPageFolder, { recursive: true });
  await app.register(fastifyStatic, {
    root: queryPageFolder,
    prefix: '/graphql/page/',
    index: false,
    setHeaders(reply, path) {
      const named = path.includes('/assets/');
      reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => reply.sendFile('start.html', pages));
  app.get('/start.css', (_request, reply) => reply.sendFile('start.css', pages));
  app.get('/graphql/examples.json', (_request, reply) => reply.send(exampleQuestions()));
}
