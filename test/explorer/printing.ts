/** What a page is on paper: printed by the browser as PDF, and read. */
import { PDFParse } from 'pdf-parse';
import type { Page } from 'playwright-core';

/** The formats of the sheets, and what is written on each. */
export interface Printed {
  readonly sheets: readonly string[];
  readonly texts: readonly string[];
}

const points: Readonly<Record<string, string>> = {
  '595x842': 'A4 portrait',
  '842x595': 'A4 landscape',
  '1191x842': 'A3 landscape',
};

/** Reads a PDF. */
export async function readPdf(data: Uint8Array): Promise<Printed> {
  const parser = new PDFParse({ data });
  const { pages } = await parser.getInfo({ parsePageInfo: true });
  const read = await parser.getText();
  await parser.destroy();
  return {
    sheets: pages.map(({ width, height }) => {
      const size = [width, height].map(Math.round).join('x');
      return points[size] ?? size;
    }),
    texts: read.pages.map(({ text }) => text),
  };
}

/** Prints the page on the paper it asks for. */
export async function printed(page: Page): Promise<Printed> {
  return readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
}
