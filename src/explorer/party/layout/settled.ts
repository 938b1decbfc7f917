/** Stacks things along a line: each as near its wished place as the others and the ends allow. */

/** Something to be stacked, in order. */
export interface Stacked {
  /** How long it is. */
  readonly length: number;
  /** Where its middle wishes to be. */
  readonly wish: number;
}

interface Block {
  /** The mean of the wishes, less what stands before each in the block. */
  mean: number;
  count: number;
}

/**
 * Where each begins.
 *
 * The places whose distances to the wishes are least in squares, in the given order: neighbours that would overlap are
 * pooled and share the mean of their wishes.
 *
 * @param gap - between two of them, at the least
 * @param from - none begins before
 * @param to - none ends after, where all fit
 */
export function settled(
  stack: readonly Stacked[],
  gap: number,
  from: number,
  to: number,
): number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { length } of stack) {
    offsets.push(total);
    total += length + gap;
  }
  const latest = Math.max(from, to - (total - gap));
  const blocks: Block[] = [];
  stack.forEach(({ wish, length }, at) => {
    let block: Block = { mean: wish - length / 2 - (offsets[at] as number), count: 1 };
    for (let before = blocks.at(-1); before && before.mean > block.mean; before = blocks.at(-1)) {
      blocks.pop();
      const count = before.count + block.count;
      block = { mean: (before.mean * before.count + block.mean * block.count) / count, count };
    }
    blocks.push(block);
  });
  const means = blocks.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
  return offsets.map((offset, at) => {
    const mean = Math.min(latest, Math.max(from, means[at] as number));
    return mean + offset;
  });
}
