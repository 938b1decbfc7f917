import { expect, it } from 'vitest';
import { reasonOf } from '../../src/explorer/conformance/conformance-words.ts';

it('the reason of a comparison is what follows after the fact it begins with', () => {
  const fact = 'A ger B underlag (förslag).';
  expect(reasonOf(`${fact} Ingen källa visar att det är så i dag.`, fact)).toBe(
    'Ingen källa visar att det är så i dag.',
  );
  expect(reasonOf('Något annat.', fact)).toBe('Något annat.');
  expect(reasonOf('Något annat.', undefined)).toBe('Något annat.');
});
