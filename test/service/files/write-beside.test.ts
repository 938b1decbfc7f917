/** A thread that draws for whoever asks, in order and not without end. */
import { afterEach, expect, test } from 'vitest';
import { drawBeside } from '../../../src/service/files/write-beside.ts';
import { drawPage } from '../../../src/formats/map/draw-page.ts';
import type { PageWords } from '../../../src/formats/map/page-words.ts';

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

const thread = drawBeside();
afterEach(() => thread.close());

test('each gets the page it asked for, as it would be drawn here', async () => {
  const titles = ['Östra', 'Västra', 'Södra'];
  const drawn = await Promise.all(titles.map((title) => thread.draw(page(title), 'pdf')));
  const here = await Promise.all(titles.map((title) => drawPage(page(title), 'pdf')));
  expect(drawn.map(String)).toEqual(here.map(String));
});

test('a thread that has ended begins anew with the next drawing', async () => {
  const drawn = await thread.draw(page('Norra'), 'pdf');
  expect(String(drawn)).toBe(String(await drawPage(page('Norra'), 'pdf')));
});

test('whoever comes when twenty wait is told to come back, and the twenty are drawn', async () => {
  const twenty = Array.from({ length: 20 }, (_, at) => thread.draw(page(`Karta ${at}`), 'pdf'));
  expect(() => thread.draw(page('Karta 20'), 'pdf')).toThrow(
    expect.objectContaining({ code: 'TOO_MANY_REQUESTS' }),
  );
  expect(await Promise.all(twenty)).toHaveLength(20);
});

test('what cannot be drawn fails for those who wait, and others are drawn after', async () => {
  const broken = { ...page('Bruten'), published: 'aldrig' };
  await expect(thread.draw(broken, 'pdf')).rejects.toThrow();
  expect(String(await thread.draw(page('Hel'), 'pdf'))).toBe(
    String(await drawPage(page('Hel'), 'pdf')),
  );
});
