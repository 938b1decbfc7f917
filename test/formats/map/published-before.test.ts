/** A map of names that were published before signs nobody sees were refused: the picture is valid all the same. */
import { PDFParse } from 'pdf-parse';
import { expect, test } from 'vitest';
import { drawPdf } from '../../../src/formats/map/draw-pdf.ts';
import { drawSvg } from '../../../src/formats/map/draw-svg.ts';
import type { Drawing } from '../../../src/formats/map/drawing.ts';

const name = 'Rå\u0007d\u0000\u001b\u200b\u202e\ufeff\ud800\uffff & <b>"';
const drawing: Drawing = {
  width: 100,
  height: 50,
  language: 'sv',
  title: name,
  description: name,
  author: name,
  published: '2026-01-01T00:00:00Z',
  bookmarks: [],
  pages: [
    [{ kind: 'text', x: 5, y: 10, size: 9, bold: false, colour: '#000000', width: 20, text: name }],
  ],
};

test('the SVG holds no sign that XML does not allow', () => {
  const svg = drawSvg(drawing);
  expect(svg).toContain('Rå\ufffdd');
  expect(svg).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Noncharacter_Code_Point}/u);
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
});

test('the PDF is read by another library', async () => {
  const parser = new PDFParse({ data: new Uint8Array(await drawPdf(drawing)) });
  const { total } = await parser.getText();
  await parser.destroy();
  expect(total).toBe(1);
});
