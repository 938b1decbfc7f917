/** Turns Maven's download lines into now and then a line for people. */

/** All that an empty Maven cache fetches: Neo4j's libraries (114 MB) and what Maven itself needs for that. */
export const fetchedMb = 140;

const bytesPerUnit: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/**
 * Reads lines such as `Downloaded from central: https://… (1.2 MB at 4.1 MB/s)`, adds up, and tells how far it is.
 *
 * @param log - where the lines for people go
 * @param now - milliseconds since some instant
 * @param everyMs - shortest time between two lines
 */
export function downloadProgress(
  log: (line: string) => void,
  now: () => number = Date.now,
  everyMs = 3000,
): (line: string) => void {
  let bytes = 0;
  let toldAt = now();
  return (line) => {
    const size = /^(?:\[INFO\] )?Downloaded from .* \(([\d.]+) (B|kB|MB|GB)\b/.exec(line);
    if (!size) return;
    bytes += Number(size[1]) * (bytesPerUnit[size[2] ?? 'B'] ?? 1);
    if (now() - toldAt < everyMs) return;
    toldAt = now();
    log(`  ${Math.round(bytes / 1e6)} MB of about ${fetchedMb} MB fetched …`);
  };
}
