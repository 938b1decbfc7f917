/** Pages drawn in a thread of their own: a whole landscape takes a quarter of a second, in which nobody else would be answered. */
import { Worker } from 'node:worker_threads';
import { KnowledgeError } from '../../errors.ts';
import type { DrawnFormat } from '../../formats/map/draw-page.ts';
import type { PageWords } from '../../formats/map/page-words.ts';

/** How many drawings may wait; the last of them waits some ten seconds. */
const mostWaiting = 20;

interface Waiting {
  readonly resolve: (file: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that draws; it begins with the first drawing, and anew after it has failed. */
export interface DrawThread {
  /** @throws {@link KnowledgeError} `TOO_MANY_REQUESTS` when too many drawings wait */
  draw(page: PageWords, format: DrawnFormat): Promise<Buffer>;
  close(): Promise<void>;
}

export function drawBeside(): DrawThread {
  const waiting: Waiting[] = [];
  let thread: Worker | undefined;

  const begin = () => {
    const begun = new Worker(new URL('../../thread/beside.js', import.meta.url), {
      workerData: { program: new URL('./write-thread.ts', import.meta.url).href },
      execArgv: [],
    });
    const end = (error: Error) => {
      if (thread !== begun) return;
      thread = undefined;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    begun.on('message', (file: Uint8Array) =>
      waiting.shift()?.resolve(Buffer.from(file.buffer, file.byteOffset, file.byteLength)),
    );
    begun.on('error', end);
    begun.on('exit', () => end(new Error('The thread that draws ended early.')));
    // Whoever waits for a drawing keeps the process; the thread alone does not.
    begun.unref();
    return begun;
  };

  return {
    draw(page, format) {
      if (waiting.length >= mostWaiting)
        throw new KnowledgeError('TOO_MANY_REQUESTS', 'Too many maps are being drawn.', {
          hint: 'Ask again in some seconds.',
        });
      thread ??= begin();
      thread.postMessage([page, format]);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async close() {
      await thread?.terminate();
    },
  };
}
