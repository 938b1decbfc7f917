/** A thread that writes for whoever asks, in order and not without end. */
import { afterEach, expect, test } from 'vitest';
import { mapPdf } from '../../../src/formats/map/map-pdf.ts';
import type { PageWords } from '../../../src/formats/map/page-words.ts';
import { writeBeside } from '../../../src/service/files/write-beside.ts';
import { writeHere } from '../../../src/service/files/write-file.ts';

const page = (title: string): PageWords => ({
  language: 'sv',
  title,
  author: 'Kompetenslandskap',
  published: '2026-01-31T12:00:00.000Z',
  description: 'Åtgärder i Sörmland',
  across: 'Slag av aktörer åt sidan',
  corner: 'Nivå',
  empty: 'Tom',
  facts: [{ heading: 'Ägare', runs: [{ text: 'Länet' }], share: 1 }],
  foot: [{ heading: 'Källor', runs: [{ text: 'En källa' }], share: 1 }],
  sheet: {
    rows: [{ name: 'Lokalt', total: 1 }],
    columns: [{ name: 'Skolor', total: 1, cells: [{ total: 1, runs: [{ text: title }] }] }],
  },
});

const asked = { question: 'landscape-map', language: 'SV' } as const;
const drawPage = (page: PageWords) => writeHere(mapPdf, page, asked);

const thread = writeBeside();
const draw = (page: PageWords) => thread.write(mapPdf, page, asked);
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
  const broken = { ...page('Bruten'), published: 'aldrig' };
  await expect(draw(broken)).rejects.toThrow();
  expect(String(await draw(page('Hel')))).toBe(String(await drawPage(page('Hel'))));
});
