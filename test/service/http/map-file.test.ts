/** The landscape map over HTTP. */
import { afterAll, expect, test } from 'vitest';
import { readMapAsked } from '../../../src/formats/map/map-asked.ts';
import { mapPdf } from '../../../src/formats/map/map-pdf.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { writeFile } from '../../../src/service/files/write-file.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { onlyReading } from '../../only-reading.ts';
import { readings, testService } from '../service.ts';

const service = await testService({ readings: { ...readings, current: () => fixtureReading } });
afterAll(() => service.app.close());

test.each([
  ['svg', 'image/svg+xml; charset=utf-8', '<?xml'],
  ['pdf', 'application/pdf', '%PDF-1.7'],
  ['json', 'application/json; charset=utf-8', '{\n  "landscape": {'],
])('the map is served as %s', async (format, type, start) => {
  const url = `/map/dalen.${format}?area=blue&role=educator&language=en`;
  const { status, headers, body } = await service.request({ url });
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(body.startsWith(start)).toBe(true);
  const again = await service.request({ url, headers: { 'if-none-match': String(headers.etag) } });
  expect(again.status).toBe(304);
});

test('a PDF is drawn beside as it would be here', async () => {
  const { body } = await service.request({ url: '/map/dalen.pdf?area=blue' });
  const execute = executeWith(onlyReading(fixtureReading));
  const asking = { at: async () => fixtureReading, execute };
  const asked = readMapAsked('dalen', { area: 'blue' });
  expect(body).toBe(Buffer.from(await writeFile(mapPdf, asking, asked)).toString());
});

test('the JSON holds every cell with its parties, reasons and citations', async () => {
  const { json } = await service.request({ url: '/map/dalen.json?place=nordby' });
  expect(json.asked).toEqual({ area: null, role: null, place: 'nordby', select: null });
  expect(json.cells).toHaveLength(json.columns.length * json.rows.length);
  const parties = json.cells.flatMap(({ parties }: { parties: unknown[] }) => parties);
  const found = parties.find(({ id }: { id: string }) => id === 'nordby-kommun');
  expect(found).toMatchObject({ name: 'Nordby kommun' });
  expect(found.why[0].citations[0].document).toBe('protokoll-2024-04-26');
});

test.each([
  ['/map/dallen.svg', 404, 'UNKNOWN_LANDSCAPE'],
  ['/map/dalen.pdf?place=vastby', 404, 'UNKNOWN_PLACE'],
  ['/map/dalen.svg?select=branschforum%20and', 400, 'BAD_SELECTION'],
  ['/map/dalen.svg?area=red', 404, 'UNKNOWN_AREA'],
  ['/map/dalen.svg?colour=green', 400, 'BAD_USER_INPUT'],
  ['/map/dalen.svg?paper=a4', 400, 'BAD_USER_INPUT'],
  ['/map/dalen.pdf?paper=a5', 400, 'BAD_USER_INPUT'],
  ['/map/dalen.json?area=green&area=blue', 400, 'BAD_USER_INPUT'],
  ['/map/dalen.json?language=fi', 400, 'BAD_USER_INPUT'],
])('%s is refused in words', async (url, status, code) => {
  const told = await service.request({ url });
  expect([told.status, told.json.errors[0].extensions.code]).toEqual([status, code]);
});
