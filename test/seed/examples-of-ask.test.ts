/** The examples that `ask` shows for each question are answered from the seed. */
import { expect, test } from 'vitest';
import { askExample } from '../../src/service/cli/ask-example.ts';
import { shownAnswer } from '../../src/service/cli/shown-answer.ts';
import { executeWith } from '../../src/service/cli/with-questions.ts';
import { howAsked } from '../../src/service/graphql/questions/asked-how.ts';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';
import { askedOfLine } from '../service/cli/asked-of-line.ts';
import { listening } from '../service/cli/listening.ts';

const execute = executeWith(onlyReading(seedReading));

test.each(howAsked())('the example of $command is answered in both languages', async (how) => {
  const { variables } = askedOfLine((askExample(how) ?? '').replace(/^ask /, ''));
  for (const language of ['SV', 'EN'] as const) {
    const answer = await execute(how.document, { ...variables, language });
    const shown = shownAnswer(how.name, answer, listening(), language);
    expect(shown).toMatch(/\S/);
    expect(shown).not.toMatch(/undefined|\[object/);
  }
});
