/** A thread that draws for whoever asks, in order and not without end. */
import { afterEach, expect, test } from 'vitest';
import { drawPdf } from '../../../src/export/map/draw-pdf.ts';
import { drawPdfBeside } from '../../../src/export/map/draw-pdf-beside.ts';
import type { Drawing } from '../../../src/export/map/drawing.ts';

const page = (title: string): Drawing => ({
  width: 420,
  height: 297,
  language: 'sv',
  title,
  description: 'Åtgärder i Sörmland',
  author: 'Kompetenslandskap',
  published: '2026-01-31T12:00:00.000Z',
  marks: [
    {
      kind: 'text',
      x: 10,
      y: 20,
      text: title,
      size: 12,
      bold: false,
      colour: '#000000',
      width: 60,
    },
  ],
});

const thread = drawPdfBeside();
afterEach(() => thread.close());

test('each gets the page it asked for, as it would be drawn here', async () => {
  const titles = ['Östra', 'Västra', 'Södra'];
  const drawn = await Promise.all(titles.map((title) => thread.draw(page(title))));
  const here = await Promise.all(titles.map((title) => drawPdf(page(title))));
  expect(drawn.map(String)).toEqual(here.map(String));
});

test('a thread that has ended begins anew with the next drawing', async () => {
  const drawn = await thread.draw(page('Norra'));
  expect(String(drawn)).toBe(String(await drawPdf(page('Norra'))));
});

test('whoever comes when twenty wait is told to come back, and the twenty are drawn', async () => {
  const twenty = Array.from({ length: 20 }, (_, at) => thread.draw(page(`Karta ${at}`)));
  expect(() => thread.draw(page('Karta 20'))).toThrow(
    expect.objectContaining({ code: 'TOO_MANY_REQUESTS' }),
  );
  expect(await Promise.all(twenty)).toHaveLength(20);
});

test('what cannot be drawn fails for those who wait, and others are drawn after', async () => {
  const broken = { ...page('Bruten'), width: Number.NaN };
  await expect(thread.draw(broken)).rejects.toThrow();
  expect(String(await thread.draw(page('Hel')))).toBe(String(await drawPdf(page('Hel'))));
});
