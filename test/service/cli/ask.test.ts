/** `ask`: what is typed becomes what the document is told, and what comes back is shown. */
import { expect, test } from 'vitest';
import { shownAnswer } from '../../../src/service/cli/shown-answer.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { onlyReading } from '../../only-reading.ts';
import { askedOfDalen } from '../asked-of-dalen.ts';
import { askedOfLine } from './asked-of-line.ts';
import { listening } from './listening.ts';

const asked = howAsked();
const execute = executeWith(onlyReading(fixtureReading));

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
  ['conformance dalen', { landscape: 'dalen', first: 50 }],
  ['conformance --landscape dalen', { landscape: 'dalen', first: 50 }],
  ['conformance', { first: 50 }],
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
  expect(askedOfLine(line).variables).toEqual(variables);
});

test.each([
  ['browse forums', '"forums" is none of ROLE, AREA, ACTOR_TYPE'],
  ['what-if --add-flows need:a', 'It is written kind:from:to.'],
  ['meeting-preparation branschforum third', 'It must be a whole number.'],
])('%s is refused: %s', (line, says) => {
  expect(() => askedOfLine(line)).toThrow(says);
});

test.each(Object.entries(askedOfDalen))(
  'an answer to %s is shown in both languages',
  async (name, variables) => {
    const { document } = asked.find((how) => how.name === name) ?? { document: '' };
    for (const language of ['SV', 'EN'] as const) {
      const answer = await execute(document, { ...variables, language });
      const shown = shownAnswer(name, answer, listening(), language);
      expect(shown).toMatch(/\S/);
      expect(shown).not.toMatch(/undefined|\[object/);
    }
  },
);
