/** What of `docs/` those need who only have the address: the schema names these pages. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const served = ['selection', 'clients', 'files'] as const;

/** Serves pages of `docs/` as they are written, at `/docs/<name>.md`. */
export function addDocs(app: FastifyInstance): void {
  for (const name of served) {
    const text = readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8');
    app.get(`/docs/${name}.md`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/markdown; charset=utf-8').send(text),
    );
  }
}
