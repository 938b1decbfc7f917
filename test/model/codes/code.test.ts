/** Which codes each scheme takes, and what is said of those it does not. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Code,
  type CodeScheme,
  codeSchemes,
  codesOfSchemes,
} from '../../../src/model/codes/code.ts';

const all = Object.keys(codeSchemes) as [CodeScheme, ...CodeScheme[]];
const shape = codesOfSchemes(all);
const faultsOf = (...codes: Code[]) =>
  shape.safeParse(codes).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test.each<[CodeScheme, string, string]>([
  ['MUNICIPALITY', '2025', '0480'],
  ['COUNTY', '2025', '04'],
  ['SSYK', '2012', '2342'],
  ['SSYK', '96', '33'],
  ['SNI', '2007', '85.311'],
  ['SNI', '2025', 'P'],
  ['SUN_LEVEL', '2020', '327'],
  ['SUN_FIELD', '2020', '522a'],
])('%s %s takes %s', (scheme, version, code) => {
  expect(faultsOf({ scheme, version, code })).toBeUndefined();
});

test.each<[CodeScheme, string, string]>([
  ['MUNICIPALITY', '2025', '480'],
  ['COUNTY', '2025', '0480'],
  ['SSYK', '2012', '23421'],
  ['SNI', '2007', '85311'],
  ['SUN_LEVEL', '2020', '522a'],
  ['SUN_FIELD', '2020', 'a522'],
])('%s %s does not take %s', (scheme, version, code) => {
  expect(faultsOf({ scheme, version, code })).toEqual([
    expect.stringMatching(new RegExp(`^0.code: a code of ${scheme} is `)),
  ]);
});

test('a code says of which version it is, where its scheme has versions', () => {
  expect(faultsOf({ scheme: 'SSYK', code: '2342' })).toEqual([
    '0.version: SSYK needs its version: version: 2012',
  ]);
  expect(faultsOf({ scheme: 'ORGANISATION_NUMBER', version: '1', code: '212000-0357' })).toEqual([
    '0.version: ORGANISATION_NUMBER has no versions: leave it out',
  ]);
});

test.each(['212000-0357', '202100-2114', '556036-0793', '802000-6717'])(
  '%s is an organisation number',
  (code) => {
    expect(faultsOf({ scheme: 'ORGANISATION_NUMBER', code })).toBeUndefined();
  },
);

test('an organisation number with a wrong digit anywhere is refused', () => {
  const right = '212000-0357';
  for (const [at, digit] of [...right].entries()) {
    if (digit === '-') continue;
    const wrong = `${right.slice(0, at)}${(Number(digit) + 1) % 10}${right.slice(at + 1)}`;
    expect(faultsOf({ scheme: 'ORGANISATION_NUMBER', code: wrong })).toHaveLength(1);
  }
});

test.each(['811228-9874', '8112289874', '198112289874', '19811228-9874', '811288-9874'])(
  '%s may be of a person, as a sole trader has it, and is refused as that',
  (code) => {
    expect(faultsOf({ scheme: 'ORGANISATION_NUMBER', code })).toEqual([
      expect.stringContaining('may be a personal number, which a sole trader has too'),
    ]);
  },
);

test('a thing has one code of what names it, and may have several of what classifies it', () => {
  const name: Code = { scheme: 'MUNICIPALITY', version: '2025', code: '0480' };
  expect(faultsOf(name, { ...name, version: '2006' })).toBeUndefined();
  expect(faultsOf(name, { ...name, code: '0481' })).toEqual([
    '1.scheme: one thing has one code of MUNICIPALITY',
  ]);
  const one: Code = { scheme: 'SNI', version: '2007', code: '85.311' };
  expect(faultsOf(one, { ...one, code: '85.312' })).toBeUndefined();
});

test('a kind takes only the schemes that fit it', () => {
  const places = z.object({ codes: codesOfSchemes(['MUNICIPALITY']) });
  const code = { scheme: 'SSYK', version: '2012', code: '2342' };
  expect(places.safeParse({ codes: [code] }).success).toBe(false);
  expect(places.safeParse({}).success).toBe(true);
});
