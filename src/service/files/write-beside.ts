/** Files written in a thread of their own: the map of a whole landscape takes a quarter of a second, in which nobody else would be answered. */
import { Worker } from 'node:worker_threads';
import { KnowledgeError } from '../../errors.ts';
import type { Write } from './write-file.ts';

/** What the thread may hold, in megabytes: several times what the largest map takes, and less than what piles up without a bound. */
const limits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 } as const;
/** A thread that has had nothing to write for so long ends, and gives back what it holds. */
const idleMs = 30_000;

/** How many files may wait; the last of them waits some ten seconds. */
const mostWaiting = 20;

interface Waiting {
  readonly resolve: (file: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that writes; it begins with the first file, and anew after it has failed. */
export interface WriteThread {
  /** @throws {@link KnowledgeError} `TOO_MANY_REQUESTS` when too many files wait */
  readonly write: Write;
  close(): Promise<void>;
}

export function writeBeside(): WriteThread {
  const waiting: Waiting[] = [];
  let thread: Worker | undefined;

  const idle = setTimeout(() => {
    if (waiting.length > 0) return void idle.refresh();
    void thread?.terminate();
    thread = undefined;
  }, idleMs).unref();

  const begin = () => {
    const begun = new Worker(new URL('../../thread/beside.js', import.meta.url), {
      workerData: { program: new URL('./write-thread.ts', import.meta.url).href },
      execArgv: [],
      resourceLimits: limits,
    });
    const end = (error: Error) => {
      if (thread !== begun) return;
      thread = undefined;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    begun.on('message', (file: Uint8Array) => {
      waiting.shift()?.resolve(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
      idle.refresh();
    });
    begun.on('error', end);
    begun.on('exit', () => end(new Error('The thread that writes files ended early.')));
    // Whoever waits for a file keeps the process; the thread alone does not.
    begun.unref();
    return begun;
  };

  return {
    async write({ name }, answer, asked) {
      if (waiting.length >= mostWaiting)
        throw new KnowledgeError('TOO_MANY_REQUESTS', 'Too many files are being written.', {
          hint: 'Ask again in some seconds.',
        });
      thread ??= begin();
      thread.postMessage([name, answer, asked]);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async close() {
      clearTimeout(idle);
      await thread?.terminate();
    },
  };
}
