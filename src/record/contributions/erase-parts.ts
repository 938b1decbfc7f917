/** Erases names and words of acts; the chain stays whole, and holds what it committed to. */
import type { RunNamed } from '../graph/connect.ts';
import { storedActs } from './chain.ts';

/**
 * Erases parts, within a transaction that holds the lock.
 *
 * @param isToGo - told each part by its name and its value, which is JSON
 */
export async function eraseParts(
  run: RunNamed,
  isToGo: (name: string, value: string) => boolean,
): Promise<void> {
  const stored = await storedActs(run, 0);
  const gone = stored.flatMap(({ parts }, at) =>
    parts
      .filter(({ name, value }) => isToGo(name, value))
      .map(({ name }) => ({ place: at + 1, name })),
  );
  for (const name of new Set(gone.map((one) => one.name))) {
    const places = gone.filter((one) => one.name === name).map(({ place }) => place);
    await run('record/acts/drop-parts', { places, name });
  }
  if (gone.length > 0) await run('record/acts/erased');
}
