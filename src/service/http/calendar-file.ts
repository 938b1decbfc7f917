/** `/calendar/<landscape or party>.ics`: what calendar programs subscribe to. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { KnowledgeError } from '../../errors.ts';
import { icalendar } from '../../formats/icalendar.ts';
import { type FileMaker, filesKept, sendFile } from './send-file.ts';

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
export function addCalendarFiles(app: FastifyInstance, maker: FileMaker): void {
  type Named = FastifyRequest<{ Params: { id: string } }>;
  app.get('/calendar/:id.ics', filesKept, (request: Named, reply) => {
    const reading = maker.readings.current();
    const { id } = request.params;
    const file = { name: `${id}.ics`, type: 'text/calendar; charset=utf-8' };
    return sendFile(request, reply, maker, file, () => {
      const { language, ...period } = asked(request.query);
      const isLandscape = reading.facts.byId.get(id)?.kind === 'LANDSCAPE';
      const calendar = icalendar(reading, {
        ...(isLandscape ? { landscape: id } : { of: id }),
        ...period,
        language: language === 'en' ? 'EN' : 'SV',
      });
      return { file: calendar, isWhole: true };
    });
  });
}
