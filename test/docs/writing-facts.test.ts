/** The guide to writing facts names every kind and the folder it lies in. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entityKinds, kindNamed } from '../../src/model/fact.ts';

const guide = readFileSync('docs/writing-facts.md', 'utf8');

test.each(entityKinds)('%s and its folder stand in the guide', (kind) => {
  expect(guide).toContain(`\`${kindNamed[kind].folder}\``);
  expect(guide).toMatch(new RegExp(`\\b${kind}\\b`));
});
