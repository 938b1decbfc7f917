/** What people type, and what they look for: `searches.yaml`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FindParameters, find } from '../../../src/engine/questions/find/find.ts';
import { seedReading } from '../../seed-reading.ts';

interface Search extends FindParameters {
  readonly finds: readonly string[];
}
const groups = parse(readFileSync(new URL('searches.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly Search[]>
>;
const searches = Object.values(groups).flat();

const idOf = ({ node, section }: { readonly node: string; readonly section: string | null }) =>
  section === null ? node : `${node}#${section}`;

/** What stands first where none of what is looked for does. */
function missed({ finds, ...asked }: Search): string | undefined {
  const ids = find(seedReading, { ...asked, first: 3 }).hits.map(idOf);
  if (ids.some((id) => finds.includes(id))) return undefined;
  return `${asked.text} → ${ids.join(', ')}`;
}

test('there are many searches, and everything they look for is there', () => {
  expect(searches.length).toBeGreaterThanOrEqual(150);
  const wanted = searches.flatMap(({ finds }) => finds.map((id) => id.split('#')[0] as string));
  expect(wanted.filter((id) => !seedReading.facts.byId.has(id))).toEqual([]);
});

test('at least 95 of 100 have what is looked for among the first three', () => {
  const misses = searches.map(missed).filter((one) => one !== undefined);
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(searches.length * 0.05);
});

test.each(Object.entries(groups))('%s: seven in ten at the least', (_, rows) => {
  const misses = rows.map(missed).filter((one) => one !== undefined);
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(rows.length * 0.3);
});
