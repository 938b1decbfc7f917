/** Which landscape is meant where none is named. */
import { expect, test } from 'vitest';
import { landscapeMeant } from '../../../src/engine/answering/landscape-meant.ts';
import { coverage } from '../../../src/engine/questions/coverage/coverage.ts';
import { landscape, readingOfFacts } from '../asking.ts';

const of = (...ids: string[]) => readingOfFacts(ids.map(landscape));

/** Code, words and hint of a refusal. */
function refusalOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (refused) {
    const { code, message, hint } = refused as Error & { code: string; hint: string };
    return [code, message, hint];
  }
}

test('is the only one there is', () => {
  expect(landscapeMeant(of('dalen'), undefined).id).toBe('dalen');
  expect(coverage(of('dalen'), {}).landscape).toBe('dalen');
});

test('is the one named, among several', () => {
  expect(landscapeMeant(of('ostra', 'dalen'), 'ostra').id).toBe('ostra');
});

test('is asked for among several, which are listed by name', () => {
  const among = 'Name one of "akra" (akra), "dalen" (dalen), "ostra" (ostra).';
  const refusal = ['WHICH_LANDSCAPE', 'No landscape is named, and 3 are published.', among];
  const several = of('ostra', 'dalen', 'akra');
  expect(refusalOf(() => landscapeMeant(several, null))).toEqual(refusal);
  expect(refusalOf(() => coverage(several, {}))).toEqual(refusal);
});

test('is unknown where none is published, or none is called so', () => {
  const none = ['UNKNOWN_LANDSCAPE', 'No landscape is published.', undefined];
  expect(refusalOf(() => landscapeMeant(of(), undefined))).toEqual(none);
  const misspelt = 'No landscape has the id "dalem".';
  expect(refusalOf(() => landscapeMeant(of('dalen'), 'dalem'))).toEqual([
    'UNKNOWN_LANDSCAPE',
    misspelt,
    'Did you mean "dalen"?',
  ]);
});
