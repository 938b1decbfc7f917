/** Working ahead: in small steps, and nothing is left of it for those who ask. */
import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/engine/coverage/coverage-of.ts';
import { pageOfList } from '../../../src/engine/lists/page-of-list.ts';
import { ahead } from '../../../src/engine/questions/ahead.ts';
import { comparisonOf } from '../../../src/engine/questions/conformance/conformance.ts';
import { laidOut } from '../../../src/engine/questions/landscape-map/landscape-map.ts';
import { spending } from '../../../src/engine/work.ts';
import { workAhead } from '../../../src/service/work-ahead.ts';
import { fixtureReading } from '../../fixture-reading.ts';

/** Nothing fails here. */
const log = { error: () => expect.unreachable('work ahead failed') };
const landscapes = fixtureReading.facts.of('LANDSCAPE');

test('all that is kept of a reading is there, by many steps', async () => {
  expect([...ahead({ ...fixtureReading })].length).toBeGreaterThan(100);
  await workAhead(log).begin(fixtureReading);
  const over = { isUp: () => true, pause: () => expect.unreachable('something is worked out') };
  spending(over, () => {
    for (const landscape of landscapes) {
      expect(coverageOf(fixtureReading, landscape).results.length).toBeGreaterThan(0);
      expect(laidOut(fixtureReading, landscape).all.length).toBeGreaterThan(0);
      expect(comparisonOf(fixtureReading, landscape).items).toBeInstanceOf(Array);
    }
    const asked = { sort: [{ nameSv: 'ASC' }], first: 2 };
    expect(pageOfList(fixtureReading, new Map(), { kind: 'Party' }, asked).edges).toHaveLength(2);
  });
});

test('work for one reading ends when another is current', async () => {
  const { begin, stop } = workAhead(log);
  const first = { ...fixtureReading };
  const work = begin(first);
  const next = begin({ ...fixtureReading });
  await work;
  stop();
  await next;
  expect([...ahead(first)].length).toBeGreaterThan(100);
});
