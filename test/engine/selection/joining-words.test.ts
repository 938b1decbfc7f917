/** Joining words misspelt are told of, unless somebody is called so. */
import { expect, test } from 'vitest';
import { parseSelection } from '../../../src/engine/selection/grammar.ts';
import { refuseMisspelt } from '../../../src/engine/selection/joining-words.ts';
import { forum, readingOfFacts } from '../asking.ts';

const reading = readingOfFacts(['rad', 'verkstad', 'ro'].map((id) => forum(id)));
function looked(expression: string) {
  const selection = parseSelection(expression);
  if (selection.does !== 'AND') throw new Error(`${expression} is not several parts.`);
  refuseMisspelt(reading, selection.parts);
}

test.each([
  ['rad adn verkstad', 'nobody is called "adn".', 'Did you mean "and"?'],
  ['rad ohc verkstad', 'nobody is called "ohc".', 'Did you mean "och"?'],
  ['rad elller verkstad', 'nobody is called "elller".', 'Did you mean "eller"?'],
  ['itne verkstad', 'nobody is called "itne".', 'Did you mean "inte"?'],
])('%s', (expression, message, hint) => {
  const column = expression.indexOf(message.split('"')[1] as string) + 1;
  expect(() => looked(expression)).toThrow(
    expect.objectContaining({ message: `At line 1, column ${column}: ${message}`, hint }),
  );
});

test.each([
  'rad ro verkstad',
  'rad "adn" verkstad',
  'rad verkstad adn',
  'adn verkstad',
  'rad xyzzy verkstad',
])('%s is left to be told otherwise', (expression) => {
  expect(() => looked(expression)).not.toThrow();
});
