/** A thread that writes for whoever asks, in order and not without end. */
import { afterEach, expect, test } from 'vitest';
import { mapPdf } from '../../../src/formats/map/map-pdf.ts';
import type { PageWords } from '../../../src/formats/map/page-words.ts';
import { writeBeside } from '../../../src/service/files/write-beside.ts';
import { writeHere } from '../../../src/service/files/write-file.ts';

const page = (title: string): PageWords => ({
  language: 'SV',
  title,
  author: 'Kompetenslandskap',
  about: 'Slag av aktörer åt sidan',
  facts: [{ name: 'Ägare', text: 'Länet' }],
  foot: [{ heading: 'Källor', runs: [{ words: [{ text: 'En källa' }] }], share: 1 }],
  map: {
    landscape: { name: title },
    owner: null,
    covers: [],
    edition: {
      contactName: null,
      contactAddress: null,
      adoptedBy: null,
      registrationNumber: null,
      replaces: null,
    },
    filter: '',
    sentence: 'Åtgärder i Sörmland',
    revision: 1,
    asOf: '2026-01-31T12:00:00.000Z',
    columns: [{ type: { id: 'skolor' }, name: 'Skolor', total: 0 }],
    rows: [{ level: 'LOCAL', name: 'Lokalt' }],
    groups: [{ name: title, types: [{ id: 'skolor' }], untyped: [] }],
    cells: [{ level: 'LOCAL', type: 'skolor', parties: [] }],
    areas: [],
  },
});

const asked = { question: 'landscape-map', language: 'SV' } as const;
const drawPage = (page: PageWords) => writeHere(mapPdf, { page }, asked);

const thread = writeBeside();
const draw = (page: PageWords) => thread.write(mapPdf, { page }, asked);
afterEach(() => thread.close());

test('each gets the page it asked for, as it would be drawn here', async () => {
  const titles = ['Östra', 'Västra', 'Södra'];
  const drawn = await Promise.all(titles.map((title) => draw(page(title))));
  const here = await Promise.all(titles.map((title) => drawPage(page(title))));
  expect(drawn.map(String)).toEqual(here.map(String));
});

test('a thread that has ended begins anew with the next drawing', async () => {
  const drawn = await draw(page('Norra'));
  expect(String(drawn)).toBe(String(await drawPage(page('Norra'))));
});

test('whoever comes when twenty wait is told to come back, and the twenty are drawn', async () => {
  const twenty = Array.from({ length: 20 }, (_, at) => draw(page(`Karta ${at}`)));
  await expect(draw(page('Karta 20'))).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  expect(await Promise.all(twenty)).toHaveLength(20);
});

test('what cannot be drawn fails for those who wait, and others are drawn after', async () => {
  const whole = page('Bruten');
  const broken = { ...whole, map: { ...whole.map, asOf: 'aldrig' } };
  await expect(draw(broken)).rejects.toThrow();
  expect(String(await draw(page('Hel')))).toBe(String(await drawPage(page('Hel'))));
});
