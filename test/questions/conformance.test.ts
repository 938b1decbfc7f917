/** Designed against documented, on a small valley and on the seed. */
import { expect, test } from 'vitest';
import { comparedSentence, conformanceSentence } from '../../src/language/compare-sentences.ts';
import type { Fact } from '../../src/model/fact.ts';
import { type ConformanceQuestion, conformance } from '../../src/questions/conformance.ts';
import {
  actor,
  actorType,
  council,
  document,
  flow,
  forum,
  participation,
  seat,
  statement,
  tie,
  topic,
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

/** A report that designs, and minutes of later; what is cited from them. */
const sources = [
  document('rapporten', { date: '2020' }),
  document('protokollet', { date: '2024-05-14' }),
];
const cited = (document: string) => ({
  citations: [{ document, locator: '1', basis: 'TEXT', supports: [], certain: true }],
});
const later = { standing: 'OCCURRED', ...cited('protokollet') };

test('what nobody shows, what is done beside the plan since, and what a source denies differ', () => {
  const facts = [
    ...sources,
    council,
    schools,
    school,
    flow('DELIVERY', 'skolor', 'rad'),
    flow('NEED', 'skolor', 'rad'),
    flow('NEED', 'abyskolan', 'rad', { standing: 'MISSING' }),
    flow('SUPPORT', 'region', 'abys-kommun'),
    flow('FUNDING', 'region', 'abyskolan', later),
    flow('SUPPORT', undefined, undefined),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'MISSING', 'skolor-need-rad', ['abyskolan-need-rad']],
    ['FLOW', 'UNDOCUMENTED', 'ingen-support-ingen', []],
    ['FLOW', 'UNDOCUMENTED', 'region-support-abys-kommun', []],
    ['FLOW', 'UNDOCUMENTED', 'skolor-delivery-rad', []],
    ['FLOW', 'UNPLANNED', null, ['region-funding-abyskolan']],
  ]);
});

const plan = [
  ...sources,
  council,
  schools,
  school,
  flow('DELIVERY', 'skolor', 'rad'),
  flow('SUPPORT', 'region', 'rad'),
];
const unplanned = (...more: Fact[]) =>
  compared([...plan, ...more], { verdicts: ['UNPLANNED'] }).map(([, , , documented]) => documented);

test.each([
  ['written in the plan itself', { standing: 'OCCURRED' }],
  ['of a time before the plan', { ...later, from: '2018', to: '2019' }],
  ['of which no source has a date', { standing: 'OCCURRED', ...cited('odaterat') }],
  ['only planned', { ...later, standing: 'PLANNED' }],
])('what is %s is no deviation from the plan', (_, values) => {
  expect(unplanned(flow('FUNDING', 'region', 'skolor', values), document('odaterat'))).toEqual([]);
  expect(unplanned(flow('FUNDING', 'region', 'skolor', later))).toEqual([
    ['region-funding-skolor'],
  ]);
});

test('what lies outside the field of the plan, or stands in some part of it, is no deviation either', () => {
  expect(unplanned(actor('muf'), flow('FUNDING', 'muf', 'skolor', later))).toEqual([]);
  expect(unplanned(flow('FUNDING', undefined, 'skolor', later))).toEqual([]);
  expect(unplanned(flow('NEED', 'abyskolan', 'rad', later))).toEqual([]);
  const funding = flow('FUNDING', 'region', 'skolor', { ...later, about: ['amne'] });
  expect(unplanned(topic('amne'), funding)).toEqual([['region-funding-skolor']]);
  const said = statement('PRINCIPLE', 'principen', { about: ['amne'] });
  expect(unplanned(topic('amne'), said, funding)).toEqual([]);
});

test('without a later source the answer says so instead of none', () => {
  const reading = valley(
    document('rapporten', { date: '2020' }),
    council,
    flow('NEED', 'region', 'rad'),
  );
  const answer = conformance(reading, { landscape: 'dalen' });
  expect([answer.design, answer.designedOn, answer.laterSources]).toEqual([
    'rapporten',
    '2020',
    [],
  ]);
  expect(conformanceSentence(reading, answer, 'SV')).toContain(
    'Ingen källa är senare än rapporten (2020), så om något görs som inte står där går inte att säga.',
  );
});

test('a landscape without a plan of its own says so and compares nothing', () => {
  const reading = valley(
    schools,
    flow('NEED', 'region', 'abys-kommun', { standing: 'OCCURRED' }),
    flow('DELIVERY', 'skolor', 'region', { landscapes: [], standing: 'STATUTORY' }),
  );
  const answer = conformance(reading, { landscape: 'dalen' });
  expect([answer.hasDesign, answer.total]).toEqual([false, 0]);
  expect(conformanceSentence(reading, answer, 'SV')).toMatch(
    /^Källorna har varken plan eller förslag för .*, så det finns inget att jämföra\.$/,
  );
});

test('what is shared but known only from the source of another landscape does not appear here', () => {
  const other = document('annans', { landscapes: ['annan'], date: '2024' });
  const shared = { landscapes: [], ...cited('annans') };
  const law = flow('DECISION', 'region', 'rad', { ...shared, standing: 'STATUTORY' });
  const done = flow('FUNDING', 'region', 'skolor', { ...shared, standing: 'OCCURRED' });
  const ids = compared([...plan, other, law, done]).flatMap(([, , designed, documented]) => [
    designed,
    ...(documented as string[]),
  ]);
  expect(ids).not.toContain(law.id);
  expect(ids).not.toContain(done.id);
});

test('what comes near a designed flow is told, with when both were written', () => {
  const reading = valley(...plan, flow('INFORMATION', 'skolor', 'rad', later));
  const { items } = conformance(reading, { landscape: 'dalen' });
  const item = items.find(({ designed }) => designed === 'skolor-delivery-rad');
  expect([item?.verdict, item?.nearby, item?.designedOn, item?.documentedOn]).toEqual([
    'UNDOCUMENTED',
    ['skolor-information-rad'],
    '2020',
    null,
  ]);
  expect(comparedSentence(reading, item as never, 'SV')).toMatch(
    / Så står det i rapporten \(2020\)\. Ingen källa visar att just det görs\. Närmast kommer: Skolor /,
  );
});

test('a forum only planned, or only proposed to be of the type, shows nothing', () => {
  const facts = [
    ...plan,
    forum('planerat', { ofType: ['rad'], standing: 'PLANNED' }),
    forum('utpekat', { ofType: ['rad'] }),
    tie('LINKED_TO', 'utpekat', 'rad'),
  ];
  const reading = valley(...facts);
  const { items } = conformance(reading, { landscape: 'dalen', aspects: ['FORUM'] });
  expect(items.map(({ verdict, designed }) => [verdict, designed])).toEqual([
    ['UNDOCUMENTED', 'rad'],
  ]);
  expect(comparedSentence(reading, items[0] as never, 'SV')).toMatch(
    /Inget forum av det slaget är bekräftat än; planerat eller föreslaget är planerat och utpekat\.$/,
  );
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
    participation('q', { in: 'radet', onBehalfOf: 'abys-kommun', capacity: 'CHAIR', ...later }),
    participation('r', { in: 'radet', onBehalfOf: 'abys-kommun', capacity: 'VICE_CHAIR' }),
    ...sources,
  ];
  expect(compared(facts)).toEqual([
    ['SEAT', 'UNDOCUMENTED', 'ordforande', []],
    ['COMPOSITION', 'UNDOCUMENTED', 'regel', []],
    ['SEAT', 'UNPLANNED', null, ['q']],
    ['FORUM', 'CONVERGENT', 'rad', ['radet']],
    ['SEAT', 'CONVERGENT', 'plats', ['p']],
  ]);
});

test('what is shown of a type, or of one named, does not show what is designed for another', () => {
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
    ['FLOW', 'UNDOCUMENTED', 'abyskolan-delivery-rad', []],
    ['FLOW', 'UNDOCUMENTED', 'bebyskolan-need-rad', []],
  ]);
});

test('who chairs a forum sits in it; a chair and a forum shown since the plan are not in it', () => {
  const facts = [
    ...sources,
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    forum('natverket', {
      inAreas: council.kind === 'FORUM_TYPE' ? council.inAreas : [],
      ...cited('protokollet'),
    }),
    forum('gammalt-natverk', { inAreas: council.kind === 'FORUM_TYPE' ? council.inAreas : [] }),
    seat('plats', { of: 'rad', for: 'skolor' }),
    participation('p', {
      in: 'radet',
      onBehalfOf: 'abyskolan',
      capacity: 'CHAIR',
      ...cited('protokollet'),
    }),
  ];
  expect(compared(facts)).toEqual([
    ['SEAT', 'UNPLANNED', null, ['p']],
    ['FORUM', 'UNPLANNED', null, ['natverket']],
    ['FORUM', 'CONVERGENT', 'rad', ['radet']],
    ['SEAT', 'CONVERGENT', 'plats', ['p']],
  ]);
});

test('of two seats of one party, a chair whose side no source tells sits in its own, not in the role', () => {
  const facts = [
    ...sources,
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    seat('egen', { of: 'rad', for: 'skolor', side: 'public' }),
    seat('som-utbildare', { of: 'rad', for: 'skolor', side: 'provider' }),
    seat('ordf', { of: 'radet', for: 'abyskolan', capacity: 'CHAIR', standing: 'ESTABLISHED' }),
  ];
  expect(compared(facts, { aspects: ['SEAT'] })).toEqual([
    ['SEAT', 'UNDOCUMENTED', 'som-utbildare', []],
    ['SEAT', 'CONVERGENT', 'egen', ['ordf']],
  ]);
});
