/** Every question users ask is answered by one call, with the names and values in full. */
import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { everybody } from '../../../src/service/accounts/audience.ts';
import type { ApiContext } from '../../../src/service/graphql/context.ts';
import { makeQuestionSchema } from '../../../src/service/graphql/make-question-schema.ts';
import { onlyReading } from '../../only-reading.ts';

/** A question in the table: which document asks it, with which variables, and what must come back. */
interface Asked {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly ask: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  readonly names?: readonly string[];
  readonly who?: readonly string[];
  readonly count?: Readonly<Record<string, number>>;
}
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are searched for their texts.
type Answer = any;

const folder = new URL('./', import.meta.url);
const table: readonly Asked[] = parse(readFileSync(new URL('questions.yaml', folder), 'utf8'));
const reading = readingOf({
  facts: readSeed('seed').facts,
  revision: 1,
  digest: 'seed',
  asOf: '2026-11-20T13:05:00Z',
});
const schema = makeQuestionSchema();
const contextValue: ApiContext = {
  readings: onlyReading(reading),
  current: reading,
  audience: everybody,
};

/** Values as `property=value` and links as `property:name`, other texts as they are. */
function textsOf(answer: Answer): string[] {
  if (typeof answer === 'string' || typeof answer === 'number') return [String(answer)];
  if (answer === null || typeof answer !== 'object') return [];
  if ('property' in answer && 'value' in answer)
    return [`${answer.property}=${answer.value}`, answer.value];
  if ('property' in answer && 'entity' in answer)
    return [`${answer.property}:${answer.entity.name}`, answer.entity.name];
  return Object.values(answer).flatMap(textsOf);
}

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').toLocaleLowerCase('sv');

test.each(table.map((asked) => [asked.id, asked.sv, asked] as const))(
  '%s %s',
  async (_id, _sv, asked) => {
    const source = readFileSync(new URL(`asked/${asked.ask}.graphql`, folder), 'utf8');
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: asked.with,
      contextValue,
    });
    expect(errors).toBeUndefined();
    const texts = textsOf(data);
    const whole = plain(texts.join('\n'));
    const missing = (asked.says ?? []).filter((words) => !whole.includes(plain(words)));
    const wrong = (asked.never ?? []).filter((words) => whole.includes(plain(words)));
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
    if (asked.names) {
      const edges: Answer[] = (data as Answer)[asked.ask].edges;
      expect(edges.map(({ node }) => node.name)).toEqual(asked.names);
    }
    if (asked.who) {
      const found: Answer[] = (data as Answer).participants.participants;
      expect(found.map(({ who }) => who.name)).toEqual(asked.who);
    }
    for (const [text, count] of Object.entries(asked.count ?? {}))
      expect([text, texts.filter((one) => one === text).length]).toEqual([text, count]);
  },
);
