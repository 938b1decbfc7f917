/** What callers notice while a new revision is opened and takes the place of the former. */
import { canonicalText, compress } from '../../src/record/revisions/canonical.ts';
import { askFor, type Round } from './http/ask.ts';
import { generated } from './http/landscape.ts';
import { questions } from './http/questions.ts';
import type { Swap } from './http/serve.ts';
import { startServer } from './http/server-kind.ts';
import type { Size } from './sizes.ts';

/** Latencies of one size, in milliseconds. */
export interface Swapped {
  readonly size: Size['name'];
  readonly usual: Round;
  readonly during: Round;
  /** From a revision being fetched to its being current. */
  readonly swap: Swap;
  readonly packedBytes: number;
}

/** Asks direct feeds with fresh variables, first without and then with a revision being swapped in. */
export async function measureSwap(size: Size, seconds: number): Promise<Swapped> {
  const reading = generated(size.regions);
  const packedBytes = compress(canonicalText(reading.facts.facts)).byteLength;
  const server = await startServer({ kind: 'own', regions: size.regions });
  const [direct] = questions;
  const asked = direct?.variables(reading) ?? [];
  const bodyOf = (turn: number) =>
    JSON.stringify({
      query: direct?.document,
      variables: { ...asked[turn % asked.length], turn },
    });
  try {
    await askFor(server.url, seconds, bodyOf);
    const usual = await askFor(server.url, seconds, (turn) => bodyOf(turn + 10_000_000));
    let isSwapped = false;
    const swapped = async () => {
      const swap = await server.swap();
      isSwapped = true;
      return swap;
    };
    const bodyThen = (turn: number) => bodyOf(turn + 20_000_000);
    const asking = askFor(server.url, () => isSwapped, bodyThen);
    const [during, swap] = await Promise.all([asking, swapped()]);
    return { size: size.name, usual, during, swap, packedBytes };
  } finally {
    await server.stop();
  }
}

/** The table of swaps. */
export function swapTable(all: readonly Swapped[]): string {
  const rows = all.map(
    ({ size, usual, during, swap: { tookMs, stallMs }, packedBytes }) =>
      `| ${size} | ${(packedBytes / 1024).toFixed(0)} | ${Math.round(tookMs)} | ${stallMs.toFixed(0)} | ${usual.p99.toFixed(1)} | ${during.p99.toFixed(1)} | ${(during.p99 / usual.p99).toFixed(1)} × | ${usual.worst.toFixed(0)} | ${during.worst.toFixed(0)} |`,
  );
  return `| size | revision, KB | opened in ms | longest stall, ms | usual p99 ms | p99 during | ratio | usual worst ms | worst during |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
