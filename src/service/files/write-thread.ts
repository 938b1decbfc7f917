/** The thread that draws: each page it is handed comes back as the bytes of a file, in the same order. */
import { parentPort } from 'node:worker_threads';
import { type DrawnFormat, drawPage } from '../../formats/map/draw-page.ts';
import type { PageWords } from '../../formats/map/page-words.ts';

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ([page, format]: readonly [PageWords, DrawnFormat]) => {
  last = last.then(async () => parentPort?.postMessage(await drawPage(page, format)));
});
