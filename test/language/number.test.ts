/** Which English names are one and which are several. */
import { expect, test } from 'vitest';
import { isSeveral } from '../../src/language/number.ts';
import type { EntityKind, Fact } from '../../src/model/fact.ts';

const named = (kind: EntityKind, en: string) => ({ kind, name: { sv: en, en } }) as unknown as Fact;

test.each([
  ['ACTOR_TYPE', 'Municipalities', true],
  ['ACTOR_TYPE', 'The municipal business managers', true],
  ['ACTOR_TYPE', 'People with a weak position', true],
  ['ACTOR_TYPE', 'Heads in social services', true],
  ['ACTOR_TYPE', 'Business', false],
  ['ACTOR_TYPE', 'Civil society', false],
  ['ACTOR_TYPE', 'Swedish for immigrants', false],
  ['ROLE', 'Those who employ', true],
  ['FORUM', 'Networks of industry organisations, education and employers', true],
  ['FORUM', 'Regional structure for validation', false],
  ['DOCUMENT', 'Analyses and evidence', true],
  ['DOCUMENT', 'What the education system delivers', false],
  ['INITIATIVE', 'Regional structures for validation', false],
  ['ACTOR', 'Anställdas förbunds', false],
] as const)('%s "%s" is several: %s', (kind, name, several) => {
  expect(isSeveral(named(kind, name))).toBe(several);
});
