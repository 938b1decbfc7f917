/** The thread that writes: each answer it is handed comes back as the bytes of a file, in the same order. */
import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from '../../formats/format.ts';
import { formatsOf } from '../../formats/formats.ts';

type Handed = readonly [
  name: string,
  answer: Answered,
  asked: Pick<Asked, 'question' | 'language'>,
];

async function write([name, answer, asked]: Handed): Promise<void> {
  const format = formatsOf(asked.question).find((one) => one.name === name);
  const file = await format?.write(answer, asked);
  parentPort?.postMessage(typeof file === 'string' ? Buffer.from(file) : file);
}

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (handed: Handed) => {
  last = last.then(() => write(handed));
});
