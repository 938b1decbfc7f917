/** The arrays of the flow graph stay inside its room: all others ask by number (ends.ts, party-at.ts, stands-for.ts). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingOfFacts } from '../asking.ts';

const { graph } = readingOfFacts([]);
const arrays = Object.entries(graph).flatMap(([name, value]) =>
  ArrayBuffer.isView(value) ? [name] : [],
);

test('no file outside src/engine/flows reads an array of the flow graph', () => {
  expect(arrays).toContain('outOffset');
  const reads = new RegExp(`\\bgraph\\.(${arrays.join('|')})\\b|\\b(${arrays.join('|')})\\[`);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith(join('engine', 'flows')),
  );
  const found = files.flatMap((file) =>
    readFileSync(join('src', file), 'utf8')
      .split('\n')
      .filter((line) => reads.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
