/** The made-up landscape of `fixtures/`, read once for all tests of a file. */

import { readingOf } from '../src/engine/reading-of.ts';
import { readSeed } from '../src/landscape/read-seed.ts';
import { Fact } from '../src/model/fact.ts';
import { document, forum, landscape } from './engine/asking.ts';

/** The whole landscape of Dalen as revision 1. */
export const fixtureReading = readingOf({
  facts: readSeed('test/fixtures/landscape').facts,
  revision: 1,
  digest: 'digest-1',
  asOf: '2026-11-20T08:00:00Z',
});

const nordby = fixtureReading.facts.byId.get('nordby') as Fact;
/** A forum of Dalen that a source says is not there. */
const missing = (id: string, more: object) =>
  forum(id, { landscapes: ['dalen'], standing: 'MISSING', ...more });

/** Dalen with a neighbour that has no design of its own, with a municipality more, and with councils that a source says are missing. */
export const dalenAndNeighbour = readingOf({
  ...fixtureReading,
  facts: [
    ...fixtureReading.facts.facts,
    document('kalla', { standing: 'ESTABLISHED' }),
    Fact.parse({ ...nordby, id: 'osterby', name: { sv: 'Österby', en: 'Österby' } }),
    Fact.parse({ ...landscape('grannen'), standing: 'ESTABLISHED' }),
    forum('grannforum', { landscapes: ['grannen'], level: 'REGIONAL', standing: 'ESTABLISHED' }),
    missing('dalforum-nu', { level: 'REGIONAL', ofType: ['dalforum'] }),
    missing('soderby-rad', { level: 'LOCAL', ofType: ['lokalt-rad'], servesPlaces: ['soderby'] }),
  ],
});
