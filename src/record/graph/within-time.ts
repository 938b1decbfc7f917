/** Waits so long and no longer: a network that swallows everything would keep callers waiting for ever. */

/** The work's result, or the failure `late` makes once the time is over; the work itself goes on unheard. */
export async function withinTime<T>(ms: number, work: Promise<T>, late: () => unknown): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(ms, 0));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
