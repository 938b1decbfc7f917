/** The example questions are answered from the seed, the same however an answer is sent. */
import { expect, test } from 'vitest';
import { exampleQuestions } from '../../src/service/http/example-questions.ts';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';
import { sameEachWay } from '../service/http/quick/watched.ts';

const asksGraph = (query: string) => /Connection\b/.test(query);
const questions = exampleQuestions().filter(({ query }) => !asksGraph(query));
const eachWay = await sameEachWay(onlyReading(seedReading));

test.each(questions)(
  '$name: the answer is the same byte for byte by way of Apollo, straight and kept',
  async ({ query }) => {
    expect((await eachWay({ query })).status).toBe(200);
  },
  30_000,
);
