/** `/calendar/<landscape or party>.ics`: what calendar programs subscribe to. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { icalendar } from '../export/icalendar.ts';
import type { ReadingSource } from './context.ts';
import { explain } from './explain.ts';

const Asked = z.strictObject({
  from: z.string().optional(),
  to: z.string().optional(),
  language: z.enum(['sv', 'en']).default('sv'),
});

function asked(query: unknown): z.infer<typeof Asked> {
  const read = Asked.safeParse(query);
  if (read.success) return read.data;
  throw new KnowledgeError(
    'BAD_USER_INPUT',
    'A calendar may be asked with "from", "to" and "language" (sv or en).',
  );
}

/** Serves calendars of the current revision; the tag changes with the revision. */
export function addCalendarFiles(app: FastifyInstance, readings: ReadingSource): void {
  type Named = FastifyRequest<{ Params: { id: string } }>;
  app.get('/calendar/:id.ics', async (request: Named, reply) => {
    const reading = readings.current();
    try {
      const { language, ...period } = asked(request.query);
      const { id } = request.params;
      const isLandscape = reading.facts.byId.get(id)?.kind === 'LANDSCAPE';
      const text = icalendar(reading, {
        ...(isLandscape ? { landscape: id } : { of: id }),
        ...period,
        language: language === 'en' ? 'EN' : 'SV',
      });
      return await reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('etag', `W/"${reading.digest.slice(0, 32)}.${reading.revision}"`)
        .header('content-disposition', `inline; filename="${id}.ics"`)
        .send(text);
    } catch (error) {
      if (error instanceof KnowledgeError) return explain(reply, error);
      throw error;
    }
  });
}
