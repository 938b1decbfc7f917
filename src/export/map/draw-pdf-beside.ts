/** PDFs drawn in a thread of their own: a whole landscape takes half a second, in which nobody else would be answered. */
import { Worker } from 'node:worker_threads';
import { KnowledgeError } from '../../errors.ts';
import type { Drawing } from './drawing.ts';

/** How many drawings may wait; the last of them waits some ten seconds. */
const mostWaiting = 20;

interface Waiting {
  readonly resolve: (page: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that draws; it begins with the first drawing, and anew after it has failed. */
export interface PdfThread {
  /** @throws {@link KnowledgeError} `TOO_MANY_REQUESTS` when too many drawings wait */
  draw(drawing: Drawing): Promise<Buffer>;
  close(): Promise<void>;
}

export function drawPdfBeside(): PdfThread {
  const waiting: Waiting[] = [];
  let thread: Worker | undefined;

  const begin = () => {
    const begun = new Worker(new URL('../../../bin/beside.js', import.meta.url), {
      workerData: { program: new URL('./pdf-thread.ts', import.meta.url).href },
      execArgv: [],
    });
    const end = (error: Error) => {
      if (thread !== begun) return;
      thread = undefined;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    begun.on('message', (page: Uint8Array) =>
      waiting.shift()?.resolve(Buffer.from(page.buffer, page.byteOffset, page.byteLength)),
    );
    begun.on('error', end);
    begun.on('exit', () => end(new Error('The thread that draws ended early.')));
    // Whoever waits for a drawing keeps the process; the thread alone does not.
    begun.unref();
    return begun;
  };

  return {
    draw(drawing) {
      if (waiting.length >= mostWaiting)
        throw new KnowledgeError('TOO_MANY_REQUESTS', 'Too many maps are being drawn.', {
          hint: 'Ask again in some seconds, or for SVG.',
        });
      thread ??= begin();
      thread.postMessage(drawing);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async close() {
      await thread?.terminate();
    },
  };
}
