/** Designed against documented, on a small valley and on the seed. */
import { expect, test } from 'vitest';
import { readingOf } from '../../src/flows/reading.ts';
import { comparedSentence, conformanceSentence } from '../../src/language/compare-sentences.ts';
import type { Fact } from '../../src/model/fact.ts';
import { type ConformanceQuestion, conformance } from '../../src/questions/conformance.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import {
  actor,
  actorType,
  council,
  flow,
  forum,
  participation,
  seat,
  statement,
  valley,
} from '../coverage/valley.ts';

function compared(facts: readonly Fact[], asked: Partial<ConformanceQuestion> = {}) {
  const { items } = conformance(valley(...facts), { landscape: 'dalen', first: 100, ...asked });
  return items.map(({ aspect, verdict, designed, documented }) => [
    aspect,
    verdict,
    designed,
    documented,
  ]);
}
const schools = actorType('skolor');
const school = actor('abyskolan', { ofType: ['skolor'] });

test('a flow of named bodies shows the designed flow of their types', () => {
  const facts = [
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    flow('DELIVERY', 'skolor', 'rad'),
    flow('DELIVERY', 'abyskolan', 'radet', { standing: 'OCCURRED' }),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'CONVERGENT', 'skolor-delivery-rad', ['abyskolan-delivery-radet']],
  ]);
});

test('what nobody shows, what nobody designed, and what a source denies differ', () => {
  const facts = [
    council,
    schools,
    school,
    flow('DELIVERY', 'skolor', 'rad'),
    flow('NEED', 'skolor', 'rad'),
    flow('NEED', 'abyskolan', 'rad', { standing: 'MISSING' }),
    flow('FUNDING', 'region', 'abyskolan', { standing: 'OCCURRED' }),
    flow('SUPPORT', undefined, undefined),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'MISSING', 'skolor-need-rad', ['abyskolan-need-rad']],
    ['FLOW', 'UNDOCUMENTED', 'ingen-support-ingen', []],
    ['FLOW', 'UNDOCUMENTED', 'skolor-delivery-rad', []],
    ['FLOW', 'UNPLANNED', null, ['region-funding-abyskolan']],
  ]);
});

test('seats, chairs and rules of composition are compared with those of named forums', () => {
  const facts = [
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    seat('plats', { of: 'rad', for: 'skolor' }),
    seat('ordforande', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
    statement('RULE', 'regel', {
      about: ['rad'],
      text: { sv: 'Näringen är inte i minoritet.', en: 'No minority.' },
    }),
    participation('p', { in: 'radet', onBehalfOf: 'abyskolan' }),
    participation('q', { in: 'radet', onBehalfOf: 'abys-kommun', capacity: 'CHAIR' }),
  ];
  expect(compared(facts)).toEqual([
    ['SEAT', 'UNDOCUMENTED', 'ordforande', []],
    ['COMPOSITION', 'UNDOCUMENTED', 'regel', []],
    ['SEAT', 'UNPLANNED', null, ['q']],
    ['FORUM', 'CONVERGENT', 'rad', ['radet']],
    ['SEAT', 'CONVERGENT', 'plats', ['p']],
  ]);
});

test('what is shown of a type shows what is designed for those named, but not for another of the type', () => {
  const facts = [
    council,
    schools,
    school,
    actor('bebyskolan', { ofType: ['skolor'] }),
    flow('DELIVERY', 'abyskolan', 'rad'),
    flow('NEED', 'bebyskolan', 'rad'),
    flow('DELIVERY', 'skolor', 'rad', { standing: 'OCCURRED' }),
    flow('NEED', 'abyskolan', 'rad', { standing: 'OCCURRED' }),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'UNDOCUMENTED', 'bebyskolan-need-rad', []],
    ['FLOW', 'UNPLANNED', null, ['abyskolan-need-rad']],
    ['FLOW', 'CONVERGENT', 'abyskolan-delivery-rad', ['skolor-delivery-rad']],
  ]);
});

test('who chairs a forum sits in it; a chair nobody designed stays unplanned, as does a forum of no type', () => {
  const facts = [
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    forum('natverket'),
    seat('plats', { of: 'rad', for: 'skolor' }),
    participation('p', { in: 'radet', onBehalfOf: 'abyskolan', capacity: 'CHAIR' }),
  ];
  expect(compared(facts)).toEqual([
    ['SEAT', 'UNPLANNED', null, ['p']],
    ['FORUM', 'UNPLANNED', null, ['natverket']],
    ['FORUM', 'CONVERGENT', 'rad', ['radet']],
    ['SEAT', 'CONVERGENT', 'plats', ['p']],
  ]);
});

test('Sörmland has a blueprint, Västmanland compares with its plan; the words say so', () => {
  const reading = readingOf({ facts: readSeed('seed').facts, revision: 1, digest: 's', asOf: '' });
  const sormland = conformance(reading, { landscape: 'sormland', first: 100 });
  expect(sormland.hasBlueprint).toBe(true);
  const chairs = conformance(reading, {
    landscape: 'sormland',
    verdicts: ['UNPLANNED'],
    aspects: ['SEAT'],
  });
  expect(chairs.items.map(({ documented }) => documented)).toEqual([
    ['branschforum-grona-naringar.seat.arbetsformedlingen.chair'],
    ['branschforum-transport.seat.arbetsformedlingen.chair'],
  ]);
  expect(comparedSentence(reading, chairs.items[0] as never, 'SV')).toBe(
    'AF ordf. (Arbetsförmedlingen) har plats i Branschforum Gröna näringar som ordförande (etablerat). Det står inte i förslaget.',
  );
  const words = (id: string) => {
    const verdicts = ['UNDOCUMENTED'] as const;
    const aspects = ['SEAT', 'FORUM'] as const;
    const { items } = conformance(reading, {
      landscape: 'sormland',
      verdicts,
      aspects,
      first: 100,
    });
    return comparedSentence(reading, items.find(({ designed }) => designed === id) as never, 'SV');
  };
  expect(words('samverkansrad-omstallning-vagledning')).toMatch(
    /Ingen källa nämner något forum av det slaget\.$/,
  );
  expect(words('branschforum.seat.vis-rektor')).toMatch(
    /Forum av slaget finns \(.*Branschforum Transport.*\), men ingen källa visar detta om dem\.$/,
  );
  const vastmanland = conformance(reading, { landscape: 'vastmanland' });
  expect(vastmanland.hasBlueprint).toBe(false);
  expect(conformanceSentence(reading, vastmanland, 'SV')).toContain(
    'har ingen egen ritning av forum',
  );
});
