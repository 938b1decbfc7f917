/** The landscape of a command that is told none. */
import { expect, test } from 'vitest';
import { withLandscape } from '../../../src/service/cli/landscape-asked.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { landscape, readingOfFacts } from '../../engine/asking.ts';
import { onlyReading } from '../../only-reading.ts';

const execute = executeWith(onlyReading(readingOfFacts(['ostra', 'dalen', 'akra'].map(landscape))));

test('is the first one published, by name', async () => {
  expect(await withLandscape(execute, { landscape: '' })).toEqual({ landscape: 'akra' });
});

test('stays as named, or unnamed where a command needs none', async () => {
  const named = { landscape: 'dalen', place: 'nordby' };
  expect(await withLandscape(execute, named)).toEqual(named);
  expect(await withLandscape(execute, { revision: 1 })).toEqual({ revision: 1 });
});
