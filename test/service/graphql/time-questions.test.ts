/** The questions about time, asked over GraphQL. */
import { afterAll, expect, test } from 'vitest';
import { seedReading } from '../../seed-reading.ts';
import { readings, testService } from '../service.ts';

const service = await testService({ readings: { ...readings, current: () => seedReading } });
afterAll(() => service.app.close());

test('an arrival tells its steps, its slowest link and what is assumed', async () => {
  const { data } = await service.ask(`{
    earliestArrival(from: "programrad", to: "lokal-kompetensverkstad", since: "2026-08") {
      from { id } to { id } raised earliest lowerBound unknownAt { id }
      slowest { at { id } waitDays wait when event { id standing strength } }
      steps { flow { id statedBetween { id } } at { id } arrives dealtWith lowerBound }
      assumptions(language: EN) weakestBasis
    }
  }`);
  expect(data.earliestArrival).toEqual({
    from: { id: 'programrad' },
    to: { id: 'lokal-kompetensverkstad' },
    raised: '2026-08-01',
    earliest: '2026-10-01',
    lowerBound: true,
    unknownAt: [{ id: 'lokal-kompetensverkstad' }],
    slowest: {
      at: { id: 'branschforum' },
      waitDays: 61,
      wait: 'WHEEL',
      when: '2026-36',
      event: { id: 'branschforum-arshjul-q4', standing: 'PROPOSED', strength: 'EXAMPLE' },
    },
    steps: [
      {
        flow: { id: 'programrad-eskalerar-till-branschforum', statedBetween: null },
        at: { id: 'branschforum' },
        arrives: '2026-08-01',
        dealtWith: '2026-10-01',
        lowerBound: false,
      },
      {
        flow: { id: 'branschforum-bestaller-av-lokal-kompetensverkstad', statedBetween: null },
        at: { id: 'lokal-kompetensverkstad' },
        arrives: '2026-10-01',
        dealtWith: '2026-10-01',
        lowerBound: true,
      },
    ],
    assumptions:
      'The sources do not say when Local competence workshop meets. The wait there is not counted, so it may take longer. The time to carry something from one meeting to the next is not counted, and a meeting may be held any day of its quarter.',
    weakestBasis: 'TEXT',
  });
});

test('an assignment tells decision, validity, accounts and contradictions', async () => {
  const { data } = await service.ask(`{
    mandate(of: "tillvaxtverket", on: "2021-01-01") {
      sentence chain tops { id } linksTotal contradictions { id sort }
      links { degree by { id } to { id } decision { id } from until holding
        reports(first: 1) { kind to { id } } flow { kind citations(first: 1) { locator } } }
    }
  }`);
  expect(data.mandate).toMatchObject({
    sentence: expect.stringContaining('Den 1 januari 2021 är kedjan bruten.'),
    chain: 'BROKEN',
    tops: [{ id: 'regeringen' }],
    linksTotal: 1,
    links: [
      {
        degree: 1,
        by: { id: 'regeringen' },
        to: { id: 'tillvaxtverket' },
        decision: { id: 'n2017-07839-rts' },
        from: '2018',
        until: '2020',
        holding: 'ENDED',
        reports: [{ kind: 'REPORTING', to: { id: 'naringsdepartementet' } }],
        flow: { kind: 'MANDATE', citations: [{ locator: expect.any(String) }] },
      },
    ],
  });
  expect(data.mandate.contradictions).toContainEqual({
    id: 'motsagelse-uppdragets-slutar',
    sort: 'CONTRADICTION',
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
  expect(rest).toMatchObject({
    of: { id: 'branschforum' },
    slots: [{ id: 'branschforum-arshjul-q1' }],
    topics: [{ sort: 'ITEM' }, { sort: 'ITEM' }],
    ordersFromAbove: [],
    silences: [],
    sentence: expect.stringMatching(
      /^In quarter 1 Working committee of an industry forum, not the whole of Industry forum meets on /,
    ),
  });
  expect(informing).toContainEqual({
    existence: 'EXISTS',
    document: { id: 'sme-tillvaxtanalysen' },
    slot: { id: 'branschforum-arshjul-q1' },
    giver: { id: 'sme-tillvaxtanalysen' },
    flow: { kind: 'EVIDENCE' },
  });
});

test.each([
  ['earliestArrival(from: "programrad", to: "x", since: "2026") { earliest }', 'UNKNOWN_PARTY'],
  ['mandate(of: "programrad", on: "nyss") { chain }', 'BAD_USER_INPUT'],
  ['meetingPreparation(of: "programrad", quarter: 7) { quarter }', 'BAD_USER_INPUT'],
])('%s is refused in words', async (question, code) => {
  const { data, errors } = await service.ask(`{ ${question} }`);
  expect(Object.values(data)).toEqual([null]);
  expect(errors[0].extensions.code).toBe(code);
});
