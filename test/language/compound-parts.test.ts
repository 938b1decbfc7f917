/** Compounds are parted where people who read Swedish would part them, other words nowhere. */
import { expect, test } from 'vitest';
import { compoundParts } from '../../src/language/compound-parts.ts';

test.each([
  'närings|livs|chefer',
  'program|ansvariga',
  'Bransch|organisationer',
  'Samordnings|förbundet',
  'kompetens|försörjning',
  'Utbildnings|anordnare',
  'Gymnasie|skol|chefer',
  'social|förvaltningen',
  'arbets|marknad',
  'yrkes|området',
  'Tillväxt|verket',
])('%s', (parts) => {
  expect(compoundParts(parts.replaceAll('|', ''), 'sv')).toEqual(parts.split('|'));
});

test.each([
  'organisationer',
  'Katrineholm',
  'Rehabilitering',
  'tillverkande',
  'Utbildningar',
  'råd',
])('%s stays whole', (word) => expect(compoundParts(word, 'sv')).toEqual([word]));

test('English is never parted', () => {
  expect(compoundParts('representatives', 'en')).toEqual(['representatives']);
});
