/** The landscape map over HTTP. */
import { afterAll, expect, test } from 'vitest';
import { readMapAsked } from '../../../src/formats/map/map-asked.ts';
import { mapPdf } from '../../../src/formats/map/map-pdf.ts';
import { writeFile } from '../../../src/service/files/write-file.ts';
import { seedReading } from '../../seed-reading.ts';
import { readings, testService } from '../service.ts';

const service = await testService({ readings: { ...readings, current: () => seedReading } });
afterAll(() => service.app.close());

test.each([
  ['svg', 'image/svg+xml; charset=utf-8', '<?xml'],
  ['pdf', 'application/pdf', '%PDF-1.7'],
  ['json', 'application/json; charset=utf-8', '{\n  "landscape": {'],
])('the map is served as %s', async (format, type, start) => {
  const url = `/map/sormland.${format}?area=yellow&role=group-focused&language=en`;
  const { status, headers, body } = await service.request({ url });
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(body.startsWith(start)).toBe(true);
  const again = await service.request({ url, headers: { 'if-none-match': String(headers.etag) } });
  expect(again.status).toBe(304);
});

test('a PDF is drawn beside as it would be here', async () => {
  const { body } = await service.request({ url: '/map/sormland.pdf?area=yellow' });
  const asking = { at: async () => seedReading, execute: async () => undefined };
  const asked = readMapAsked('sormland', { area: 'yellow' });
  expect(body).toBe(Buffer.from(await writeFile(mapPdf, asking, asked)).toString());
});

test('the JSON holds every cell with its parties, reasons and citations', async () => {
  const { json } = await service.request({ url: '/map/sormland.json?place=eskilstuna' });
  expect(json.asked).toEqual({ area: null, role: null, place: 'eskilstuna', select: null });
  expect(json.cells).toHaveLength(json.columns.length * json.rows.length);
  const parties = json.cells.flatMap(({ parties }: { parties: unknown[] }) => parties);
  const found = parties.find(({ id }: { id: string }) => id === 'eskilstuna-kommun');
  expect(found).toMatchObject({ name: 'Eskilstuna kommun' });
  expect(found.why[0].citations[0].document).toBe('kompetensverkstan');
});

test.each([
  ['/map/sormlan.svg', 404, 'UNKNOWN_LANDSCAPE'],
  ['/map/sormland.pdf?place=vasteras', 404, 'UNKNOWN_PLACE'],
  ['/map/sormland.svg?select=branschforum%20and', 400, 'BAD_SELECTION'],
  ['/map/sormland.svg?area=red', 400, 'BAD_USER_INPUT'],
  ['/map/sormland.svg?colour=green', 400, 'BAD_USER_INPUT'],
  ['/map/sormland.json?area=green&area=blue', 400, 'BAD_USER_INPUT'],
  ['/map/sormland.json?language=fi', 400, 'BAD_USER_INPUT'],
])('%s is refused in words', async (url, status, code) => {
  const told = await service.request({ url });
  expect([told.status, told.json.errors[0].extensions.code]).toEqual([status, code]);
});
