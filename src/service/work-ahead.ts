/** Works ahead beside those who ask: what a new revision is worked out for once is there before it is asked for. */
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { ahead } from '../engine/questions/ahead.ts';
import type { Reading } from '../engine/reading.ts';

/** How long it goes on before others have their turn, and how long they have it, in milliseconds. */
const [sliceMs, pauseMs] = [2, 10];

/** Works ahead for one reading after another. */
export interface WorkAhead {
  /** Works for this reading, and no more for the one before; a failure is logged, and leaves the work to those who ask. */
  begin(reading: Reading): Promise<void>;
  stop(): void;
}

export function workAhead(log: Pick<FastifyBaseLogger, 'error'>): WorkAhead {
  let current: Reading | undefined;
  const workFor = async (reading: Reading) => {
    const steps = ahead(reading);
    while (current === reading) {
      await wait(pauseMs, undefined, { ref: false });
      const since = performance.now();
      while (performance.now() - since < sliceMs) if (steps.next().done) return;
    }
  };
  return {
    begin(reading) {
      current = reading;
      return workFor(reading).catch((error) =>
        log.error({ err: error }, 'Nothing was worked out ahead.'),
      );
    },
    stop() {
      current = undefined;
    },
  };
}
