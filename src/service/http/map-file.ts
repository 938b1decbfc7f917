/** `/map/<landscape>.svg`, `.pdf` and `.json`: the landscape map, to print or to read by program. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readMapAsked } from '../../formats/map/map-asked.ts';
import { mapJson } from '../../formats/map/map-json.ts';
import { mapPdf } from '../../formats/map/map-pdf.ts';
import { mapSvg } from '../../formats/map/map-svg.ts';
import type { SendAnswer } from './answer-file.ts';
import { filesKept, orExplain } from './send-file.ts';

/** Serves maps of the current revision, at addresses older than those of all answers. */
export function addMapFiles(app: FastifyInstance, send: SendAnswer): void {
  type Named = FastifyRequest<{ Params: { landscape: string } }>;
  for (const format of [mapSvg, mapPdf, mapJson])
    app.get(`/map/:landscape.${format.ending}`, filesKept, (request: Named, reply) =>
      orExplain(reply, async () => {
        const { landscape } = request.params;
        const asked = readMapAsked(landscape, request.query);
        return send(request, reply, format, asked, { name: `${landscape}.${format.ending}` });
      }),
    );
}
