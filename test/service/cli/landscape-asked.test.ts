/** The landscape of a command that is told none. */
import { expect, test } from 'vitest';
import { withLandscape } from '../../../src/service/cli/landscape-asked.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { onlyReading } from '../../only-reading.ts';
import { seedReading } from '../../seed-reading.ts';

const execute = executeWith(onlyReading(seedReading));

test('is the first one published, by name', async () => {
  const names = seedReading.facts.of('LANDSCAPE').map(({ id, name }) => ({ id, name: name.sv }));
  const [first] = names.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  expect(await withLandscape(execute, { landscape: '' })).toEqual({ landscape: first?.id });
});

test('stays as named, or unnamed where a command needs none', async () => {
  const named = { landscape: 'vastmanland', place: 'koping' };
  expect(await withLandscape(execute, named)).toEqual(named);
  expect(await withLandscape(execute, { revision: 1 })).toEqual({ revision: 1 });
});
