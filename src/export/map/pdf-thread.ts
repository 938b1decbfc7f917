/** The thread that draws PDFs: each drawing it is handed comes back as the bytes of a page, in the same order. */
import { parentPort } from 'node:worker_threads';
import { drawPdf } from './draw-pdf.ts';
import type { Drawing } from './drawing.ts';

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (drawing: Drawing) => {
  last = last.then(async () => parentPort?.postMessage(await drawPdf(drawing)));
});
