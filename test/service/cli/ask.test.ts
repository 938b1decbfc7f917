/** `ask`: what is typed becomes what the document is told, and what comes back is shown. */
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { askExample } from '../../../src/service/cli/ask-example.ts';
import { optionsOf, variablesOf, wordOf } from '../../../src/service/cli/asked-words.ts';
import { shownAnswer } from '../../../src/service/cli/shown-answer.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';
import { onlyReading } from '../../only-reading.ts';
import { seedReading } from '../../seed-reading.ts';
import { listening } from './listening.ts';

const asked = howAsked();
const execute = executeWith(onlyReading(seedReading));

/** What the document is told for a line typed after `ask`. */
function told(line: string) {
  const [name = '', ...words] = [...line.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  const how = asked.find(({ command }) => command === name);
  if (!how) throw new Error(`No question is called ${name}.`);
  const command = new Command(name).exitOverride().configureOutput({ writeErr: () => {} });
  for (const one of how.arguments)
    if (one.required) command.addArgument(wordOf(one));
    else for (const option of optionsOf(one)) command.addOption(option);
  command.parse(words, { from: 'user' });
  return { how, variables: variablesOf(how.arguments, command.processedArgs, command.opts()) };
}

test.each([
  [
    'upstream branschforum --kinds demand,ORDER --certain --depth 2',
    {
      of: 'branschforum',
      depth: 2,
      filter: { kinds: ['DEMAND', 'ORDER'], certain: true },
      lift: 'TYPE',
      first: 25,
    },
  ],
  ['meeting-preparation branschforum 3', { of: 'branschforum', quarter: 3 }],
  ['entities a,b', { ids: ['a', 'b'] }],
  [
    'what-if --add-flows need:a:b --add-flows order:b:c',
    {
      addFlows: [
        { kind: 'NEED', from: 'a', to: 'b' },
        { kind: 'ORDER', from: 'b', to: 'c' },
      ],
    },
  ],
  ['select "a+ and kind:demand" --first 3', { expression: 'a+ and kind:demand', first: 3 }],
])('%s', (line, variables) => {
  expect(told(line).variables).toEqual(variables);
});

test.each([
  ['browse forums', '"forums" is none of ROLE, AREA, ACTOR_TYPE'],
  ['what-if --add-flows need:a', 'It is written kind:from:to.'],
  ['meeting-preparation branschforum third', 'It must be a whole number.'],
])('%s is refused: %s', (line, says) => {
  expect(() => told(line)).toThrow(says);
});

test.each(asked)('the example of $command is answered and shown in both languages', async (how) => {
  const { variables } = told((askExample(how) ?? '').replace(/^ask /, ''));
  for (const language of ['SV', 'EN'] as const) {
    const answer = await execute(how.document, { ...variables, language });
    const shown = shownAnswer(how.name, answer, listening(), language);
    expect(shown).toMatch(/\S/);
    expect(shown).not.toMatch(/undefined|\[object/);
  }
});
