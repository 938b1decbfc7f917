/** `/map/<landscape>.svg`, `.pdf` and `.json`: the landscape map, to print or to read by program. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { KnowledgeError } from '../errors.ts';
import { type MapFormat, mapFile, mapFormats, readNarrowed } from '../export/map/map-file.ts';
import type { ReadingSource } from './context.ts';
import { explain } from './explain.ts';

const types: Readonly<Record<MapFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** Serves maps of the current revision; the tag changes with the revision. */
export function addMapFiles(app: FastifyInstance, readings: ReadingSource): void {
  type Named = FastifyRequest<{ Params: { landscape: string } }>;
  for (const format of mapFormats)
    app.get(`/map/:landscape.${format}`, async (request: Named, reply) => {
      const reading = readings.current();
      const { landscape } = request.params;
      try {
        const narrowed = readNarrowed(request.query);
        const file = await mapFile(reading, { landscape, ...narrowed }, format);
        return await reply
          .type(types[format])
          .header('cache-control', 'no-cache')
          .header('etag', `W/"${reading.digest.slice(0, 32)}.${reading.revision}"`)
          .header('content-disposition', `inline; filename="${landscape}.${format}"`)
          .send(file);
      } catch (error) {
        if (error instanceof KnowledgeError) return explain(reply, error);
        throw error;
      }
    });
}
