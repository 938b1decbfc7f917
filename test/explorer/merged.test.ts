/** Two systems as one: what only the later has is new, what only the earlier has is gone and still drawn. */
import { expect, test } from 'vitest';
import type { SystemQuery } from '../../src/explorer/ask/documents.generated.ts';
import { merged } from '../../src/explorer/changes/merged.ts';

const system = (parties: readonly string[], flows: readonly string[]) =>
  ({
    select: {
      edges: parties.map((id) => ({ node: { id } })),
      flows: flows.map((id) => ({ id })),
    },
    browse: { edges: [] },
    coverage: { results: [] },
  }) as unknown as SystemQuery;

test('marks and union', () => {
  const changes = [
    { fact: 'stays', change: 'CHANGED' },
    { fact: 'elsewhere', change: 'CHANGED' },
    { fact: 'new', change: 'ADDED' },
  ] as const;
  const { data, marks } = merged(
    system(['stays', 'gone'], ['one', 'two']),
    system(['stays', 'new'], ['two', 'three']),
    changes,
  );
  expect(data.select?.edges.map(({ node }) => node.id)).toEqual(['stays', 'new', 'gone']);
  expect(data.select?.flows.map(({ id }) => id)).toEqual(['two', 'three', 'one']);
  expect(Object.fromEntries(marks)).toEqual({
    ...{ gone: 'gone', new: 'new', one: 'gone', three: 'new', stays: 'changed' },
  });
});
