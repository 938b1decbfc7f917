/** Every field of accounts and contributions has a rule, and no rule is for something that is gone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heldToRights, rights } from '../../../src/service/accounts/rights.ts';
import { rightsPage } from '../../../src/service/accounts/rights-page.ts';
import { accountSdl, contributionSdl, rootFields } from '../../../src/service/graphql/sdl.ts';

test.each(['Query', 'Mutation'] as const)('each field of %s in the schema has its row', (root) => {
  const fields = [accountSdl(), contributionSdl()].flatMap((sdl) => rootFields(sdl, root));
  expect(Object.keys(rights[root]).sort()).toEqual(fields.sort());
});

test('a resolver without a rule is not served', () => {
  const open = [{ Mutation: { openToAll: () => null } }];
  expect(() => heldToRights(open)).toThrow('No rule says who may openToAll');
});

test('docs/rights.md is what the table says; `npm run types` writes it', () => {
  expect(readFileSync('docs/rights.md', 'utf8')).toBe(rightsPage());
});
