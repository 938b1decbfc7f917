/** A name leaves texts, ids and the seed's files whole, and nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eraseInSeed } from '../../src/landscape/erase-in-seed.ts';
import {
  erasedFacts,
  erasedText,
  erasureOf,
  perhapsStillNaming,
} from '../../src/model/erase-person.ts';
import type { Fact, FactOf } from '../../src/model/fact.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const erasure = {
  id: 'per-alm',
  newId: 'borttagen-person-1',
  names: ['Per Alm', 'P. Alm'],
  others: ['per-alm-junior', 'Per Alm-Berg'],
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
  ['Per Alms förslag', 'Namnet borttaget förslag'],
  ['Per\n    Alm leder', 'Namnet borttaget leder'],
  ['Per Alm-Berg och Per Alm', 'Per Alm-Berg och Namnet borttaget'],
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
    '# Namnet borttaget leads.\n- { id: borttagen-person-1, name: { sv: Namnet borttaget, en: Name removed } }\n',
  );
  expect(readFileSync(other, 'utf8')).toBe('- { id: aby, name: Åby }\n');
});

test('the person’s own lines keep id and citation alone, in both ways of writing', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'persons.yaml');
  writeFileSync(
    file,
    `standing: ESTABLISHED
items:
  - { id: per-alm, name: Per Alm, aliases: [P. Alm], cite: 'protokoll §1, r. 1-2' }
  - id: bo-berg
    name: Bo Berg
`,
  );
  eraseInSeed(folder, erasure);
  expect(readFileSync(file, 'utf8')).toBe(`standing: ESTABLISHED
items:
  - { id: borttagen-person-1, name: { sv: Namnet borttaget, en: Name removed }, cite: 'protokoll §1, r. 1-2' }
  - id: bo-berg
    name: Bo Berg
`);
  writeFileSync(
    file,
    `items:
  - id: per-alm
    name: Per Alm
    description: { sv: Rektor i Åby., en: Principal in Åby. }
    cite: protokoll §1
  - id: bo-berg
    name: Bo Berg
`,
  );
  eraseInSeed(folder, erasure);
  expect(readFileSync(file, 'utf8')).toBe(`items:
  - id: borttagen-person-1
    name: { sv: Namnet borttaget, en: Name removed }
    cite: protokoll §1
  - id: bo-berg
    name: Bo Berg
`);
});

test('others of like id or name stay, and texts with the last name are told', () => {
  const person = (id: string, sv: string) =>
    ({ kind: 'PERSON', id, name: { sv, en: sv }, aliases: [] }) as unknown as FactOf<'PERSON'>;
  const persons = [person('per-alm', 'Per Alm'), person('per-alm-berg', 'Per Alm-Berg')];
  expect(erasureOf('per-alm', 'x', persons).others).toEqual(['per-alm-berg', 'Per Alm-Berg']);
  const facts = [
    { kind: 'STATEMENT', id: 'fraga', text: { sv: 'Alms fråga togs upp.', en: 'A question.' } },
    { kind: 'STATEMENT', id: 'annan', text: { sv: 'Almarna fälls.', en: 'The elms go.' } },
  ] as unknown as Fact[];
  expect(perhapsStillNaming(facts, erasure)).toEqual(['fraga']);
});
