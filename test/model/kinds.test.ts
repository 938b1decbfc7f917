/** What every kind of fact says of itself fits together. */
import { expect, expectTypeOf, test } from 'vitest';
import {
  type EntityKind,
  entityKinds,
  type Fact,
  type FactOf,
  joiningKinds,
  kindNamed,
  type PartyKind,
  partyKinds,
} from '../../src/model/fact.ts';
import { references } from '../../src/model/references.ts';

test('each kind has a name, a folder and words of its own', () => {
  for (const all of [
    entityKinds,
    entityKinds.map((kind) => kindNamed[kind].folder),
    entityKinds.map((kind) => kindNamed[kind].called.sv),
    entityKinds.map((kind) => kindNamed[kind].called.en),
  ])
    expect(new Set<string>(all).size).toBe(all.length);
});

test('what points somewhere holds one id or a list of them', () => {
  const types = entityKinds.flatMap((kind) => {
    const shape = kindNamed[kind].shape.shape as Record<string, { def: { type: string } }>;
    return references[kind].map(({ property }) => shape[property]?.def.type);
  });
  expect([...new Set(types)].sort()).toEqual(['array', 'optional', 'string']);
});

test('every party may give, receive and carry', () => {
  expect(references.FLOW[0]?.to).toEqual(partyKinds);
  expect(partyKinds.filter((kind) => ['ROLE', 'FORUM', 'PERSON'].includes(kind))).toEqual([
    'ROLE',
    'FORUM',
  ]);
});

test('only facts that join things or say something of them may be without a name', () => {
  expect(joiningKinds.has('FLOW') && joiningKinds.has('STATEMENT')).toBe(true);
  expect(partyKinds.filter((kind) => joiningKinds.has(kind))).toEqual([]);
});

test('the types are those of the shapes', () => {
  expectTypeOf<EntityKind>().extract<'FLOW' | 'flow'>().toEqualTypeOf<'FLOW'>();
  expectTypeOf<FactOf<'FLOW'>['giver']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<FactOf<'FLOW'>['mutual']>().toEqualTypeOf<boolean>();
  expectTypeOf<FactOf<'PLACE'>['placeKind']>().toEqualTypeOf<
    'MUNICIPALITY' | 'COUNTY' | 'CROSS_COUNTY' | 'COUNTRY'
  >();
  expectTypeOf<PartyKind>().extract<'FORUM' | 'PERSON' | 'FLOW'>().toEqualTypeOf<'FORUM'>();
  expectTypeOf<Extract<Fact, { kind: 'PERSON' }>['name']>().toEqualTypeOf<{
    sv: string;
    en: string;
  }>();
});
