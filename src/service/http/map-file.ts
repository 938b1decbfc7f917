/** `/map/<landscape>.svg`, `.pdf` and `.json`: the landscape map, to print or to read by program. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { drawBeside } from '../files/write-beside.ts';
import { type MapFormat, mapFile, mapFormats, readNarrowed } from '../../formats/map/map-file.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { sendFile } from './send-file.ts';

const types: Readonly<Record<MapFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** Serves maps of the current revision; the tag changes with the revision. */
export function addMapFiles(app: FastifyInstance, readings: ReadingSource): void {
  const thread = drawBeside();
  app.addHook('onClose', () => thread.close());
  type Named = FastifyRequest<{ Params: { landscape: string } }>;
  for (const format of mapFormats)
    app.get(`/map/:landscape.${format}`, (request: Named, reply) => {
      const reading = readings.current();
      const { landscape } = request.params;
      const file = { name: `${landscape}.${format}`, type: types[format] };
      return sendFile(reply, reading, file, () =>
        mapFile(reading, { landscape, ...readNarrowed(request.query) }, format, thread.draw),
      );
    });
}
