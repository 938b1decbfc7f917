/** Settings are read once, in the form they are used in; what cannot be used is refused by name. */
import { expect, test } from 'vitest';
import { readConfig, secretsIn } from '../src/config.ts';

const proxies = (TRUST_PROXY: string) => readConfig({ TRUST_PROXY }).TRUST_PROXY;

test.each([
  ['1', 1],
  ['10', 10],
  ['0', undefined],
  ['', undefined],
  ['10.0.0.1', '10.0.0.1'],
  ['10.0.0.0/8,fd00::/8', '10.0.0.0/8,fd00::/8'],
  ['127.0.0.1, ::1', '127.0.0.1, ::1'],
])('TRUST_PROXY=%s is so many proxies, or those with the addresses', (given, read) => {
  expect(proxies(given)).toBe(read);
});

test.each([
  '1.5',
  '-1',
  'ten',
  '10.0.0',
  '10.0.0.0/33',
  '10.0.0.0/0',
  '10.0.0.0/8/8',
  '1,2',
  '::/129',
])('TRUST_PROXY=%s is refused with a hint', (given) => {
  expect(() => proxies(given)).toThrow(
    expect.objectContaining({
      code: 'BAD_SETTING',
      message: `TRUST_PROXY is "${given}", which cannot be used.`,
      hint: expect.stringContaining('It is neither a whole number nor addresses'),
    }),
  );
});

test('keys are read as a list, and with all that is secret they are known as never to be written', () => {
  const API_KEYS = 'a-key-of-sixteen,another-of-sixteen';
  const config = readConfig({ API_KEYS, NEO4J_PASSWORD: 'hidden' });
  expect(config.API_KEYS).toEqual(['a-key-of-sixteen', 'another-of-sixteen']);
  expect(secretsIn(config)).toEqual(['hidden', 'a-key-of-sixteen', 'another-of-sixteen']);
  expect(() => readConfig({ API_KEYS: 'short' })).toThrow('API_KEYS is set to something, which');
});
