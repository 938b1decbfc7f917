/** The questions about time, asked over GraphQL. */
import { afterAll, expect, test } from 'vitest';
import { contradiction, document, flow, readingOfFacts } from '../../engine/asking.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { readings, testService } from '../service.ts';

/** The landscape of Dalen, with an assignment that has ended and one that says otherwise. */
const withAssignment = readingOfFacts([
  ...fixtureReading.facts.facts,
  document('kalla'),
  flow('uppdrag-2018', 'kunskapsverket → region-dalen', 'MANDATE', {
    from: '2018',
    to: '2020',
    per: 'rapporten',
  }),
  flow('uppdraget-redovisas', 'region-dalen → kunskapsverket', 'REPORTING'),
  contradiction('motsagelse-uppdragets-slut', ['uppdrag-2018', 'dalforum-uppdrag']),
]);
const service = await testService({ readings: { ...readings, current: () => withAssignment } });
afterAll(() => service.app.close());

test('an arrival tells its steps, its slowest link and what is assumed', async () => {
  const { data } = await service.ask(`{
    earliestArrival(from: "lokalt-rad", to: "dalforum", since: "2026-08") {
      from { id } to { id } raised earliest lowerBound unknownAt { id }
      slowest { at { id } waitDays wait when event { id standing strength } }
      steps { flow { id } statedBetween { id } at { id } arrives dealtWith lowerBound }
      assumptions(language: EN) weakestBasis
    }
  }`);
  expect(data.earliestArrival).toEqual({
    from: { id: 'lokalt-rad' },
    to: { id: 'dalforum' },
    raised: '2026-08-01',
    earliest: '2027-01-01',
    lowerBound: true,
    unknownAt: [{ id: 'dalforum' }],
    slowest: {
      at: { id: 'branschforum' },
      waitDays: 153,
      wait: 'WHEEL',
      when: '2027-33',
      event: { id: 'branschforum-arshjul-q1', standing: 'PROPOSED', strength: null },
    },
    steps: [
      {
        flow: { id: 'rad-fragar-branschforum' },
        statedBetween: null,
        at: { id: 'branschforum' },
        arrives: '2026-08-01',
        dealtWith: '2027-01-01',
        lowerBound: false,
      },
      {
        flow: { id: 'branschforum-behov-till-dalforum' },
        statedBetween: null,
        at: { id: 'dalforum' },
        arrives: '2027-01-01',
        dealtWith: '2027-01-01',
        lowerBound: true,
      },
    ],
    assumptions:
      'The sources do not say when Dalforum meets. The wait there is not counted, so it may take longer. The time to carry something from one meeting to the next is not counted, and a meeting may be held any day of its quarter.',
    weakestBasis: 'TEXT',
  });
});

test('an assignment tells decision, validity, accounts and contradictions', async () => {
  const { data } = await service.ask(`{
    mandate(of: "region-dalen", on: "2021-01-01") {
      sentence chain tops { id } linksTotal contradictions { id sort }
      links { degree by { id } to { id } decision { id } from until holding
        reports(first: 1) { to { id } flow { kind } } flow { kind citations(first: 1) { locator } } }
    }
  }`);
  expect(data.mandate).toEqual({
    sentence:
      'Uppdragen till Region Dalen kommer, i ett led, från Kunskapsverket. Den 1 januari 2021 är kedjan bruten. På en punkt går uppgifterna isär.',
    chain: 'BROKEN',
    tops: [{ id: 'kunskapsverket' }],
    linksTotal: 1,
    links: [
      {
        degree: 1,
        by: { id: 'kunskapsverket' },
        to: { id: 'region-dalen' },
        decision: { id: 'rapporten' },
        from: '2018',
        until: '2020',
        holding: 'ENDED',
        reports: [{ to: { id: 'kunskapsverket' }, flow: { kind: 'REPORTING' } }],
        flow: { kind: 'MANDATE', citations: [{ locator: '1 Text' }] },
      },
    ],
    contradictions: [{ id: 'motsagelse-uppdragets-slut', sort: 'CONTRADICTION' }],
  });
});

test('a meeting to prepare tells agenda, documents, needs, orders and silences', async () => {
  const { data } = await service.ask(`{
    meetingPreparation(of: "branschforum", quarter: 1) {
      of { id } slots { id } topics { sort } fromBelow { kind } ordersFromAbove { kind } silences { id }
      informing { existence document { id } slot { id } giver { id } flow { kind } }
      sentence(language: EN)
    }
  }`);
  const { informing, ...rest } = data.meetingPreparation;
  expect(rest).toEqual({
    of: { id: 'branschforum' },
    slots: [{ id: 'branschforum-arshjul-q1' }],
    topics: [{ sort: 'ITEM' }],
    fromBelow: [{ kind: 'DEMAND' }, { kind: 'NEED' }],
    ordersFromAbove: [{ kind: 'DECISION' }],
    silences: [],
    sentence:
      'In quarter 1 Industry forum meets on the spring meeting. To prepare there are one topic, two needs from below and one order or assignment from above.',
  });
  expect(informing).toEqual([
    {
      existence: 'UNKNOWN',
      document: null,
      slot: { id: 'branschforum-arshjul-q1' },
      giver: { id: 'region-dalen' },
      flow: { kind: 'INFORMATION' },
    },
  ]);
});

test.each([
  ['earliestArrival(from: "lokalt-rad", to: "x", since: "2026") { earliest }', 'UNKNOWN_PARTY'],
  ['mandate(of: "lokalt-rad", on: "nyss") { chain }', 'BAD_USER_INPUT'],
  ['meetingPreparation(of: "lokalt-rad", quarter: 7) { quarter }', 'BAD_USER_INPUT'],
])('%s is refused in words', async (question, code) => {
  const { data, errors } = await service.ask(`{ ${question} }`);
  expect(Object.values(data)).toEqual([null]);
  expect(errors[0].extensions.code).toBe(code);
});
