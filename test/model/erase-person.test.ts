/** A name leaves texts, ids and the seed's files whole, and nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { erasedFacts, erasedText } from '../../src/model/erase-person.ts';
import type { Fact } from '../../src/model/fact.ts';
import { eraseInSeed } from '../../src/seed/erase-in-seed.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const erasure = {
  id: 'per-alm',
  newId: 'borttagen-person-1',
  names: ['Per Alm', 'P. Alm'],
  others: ['per-alm-junior'],
};

test.each([
  ['per-alm', 'borttagen-person-1'],
  ['medlem-per-alm', 'medlem-borttagen-person-1'],
  ['narvaro-2024-per-alm.chair', 'narvaro-2024-borttagen-person-1.chair'],
  ['per-alm-junior', 'per-alm-junior'],
  ['kasper-alm', 'kasper-alm'],
  ['per-alm-leder', 'borttagen-person-1-leder'],
  ['Per Alm (S), ordförande', 'Namnet borttaget (S), ordförande'],
  ['PER ALM och P. Alm', 'Namnet borttaget och Namnet borttaget'],
  ['Per Almén', 'Per Almén'],
])('%s becomes %s', (before, after) => {
  expect(erasedText(before, erasure)).toBe(after);
});

test('the seat stays, the person keeps nothing but a neutral name', () => {
  const facts = [
    {
      kind: 'PERSON',
      id: 'per-alm',
      name: { sv: 'Per Alm', en: 'Per Alm' },
      aliases: [{ text: 'P. Alm' }],
      description: { sv: 'Rektor i Åby.', en: 'Principal in Åby.' },
    },
    { kind: 'PARTICIPATION', id: 'medlem-per-alm', by: 'per-alm', in: 'radet', capacity: 'CHAIR' },
  ] as unknown as Fact[];
  expect(erasedFacts(facts, erasure)).toEqual([
    {
      kind: 'PERSON',
      id: 'borttagen-person-1',
      name: { sv: 'Namnet borttaget', en: 'Name removed' },
      aliases: [],
    },
    {
      kind: 'PARTICIPATION',
      id: 'medlem-borttagen-person-1',
      by: 'borttagen-person-1',
      in: 'radet',
      capacity: 'CHAIR',
    },
  ]);
});

test('the seed’s files lose the name, comments included, and other files stay untouched', async () => {
  const folder = await temporaryFolder();
  const named = join(folder, 'persons.yaml');
  const other = join(folder, 'places.yaml');
  writeFileSync(named, '# Per Alm leads.\n- { id: per-alm, name: Per Alm }\n');
  writeFileSync(other, '- { id: aby, name: Åby }\n');
  expect(eraseInSeed(folder, erasure)).toEqual([named]);
  expect(readFileSync(named, 'utf8')).toBe(
    '# Namnet borttaget leads.\n- { id: borttagen-person-1, name: Namnet borttaget }\n',
  );
  expect(readFileSync(other, 'utf8')).toBe('- { id: aby, name: Åby }\n');
});
