/** Whoever hands over facts to publish: what may not be shown is refused, whether anything was published before or not. */
import { afterAll, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { currentRevision } from '../../../src/record/revisions/read-revision.ts';
import { document, forum } from '../../engine/asking.ts';
import { emptyDatabase, testDatabase } from '../../neo4j.ts';

const now = '2026-01-01T00:00:00Z';
const connection = connect(testDatabase());
afterAll(() => connection.close());

test.each([
  [
    forum('radet', { name: { sv: 'R\u0007d', en: 'Council' } }),
    '"name.sv" of "radet": A text holds the sign U+0007',
  ],
  [
    forum('radet', { name: { sv: 'Råd', en: '\u202eCouncil' } }),
    '"name.en" of "radet": A text holds the sign U+202E',
  ],
  [
    forum('radet', { name: { sv: ' \u00a0', en: 'Council' } }),
    '"name.sv" of "radet": A text holds nothing but blanks.',
  ],
  [
    { ...document('kalla'), url: 'javascript:alert(1)' } as Fact,
    '"url" of "kalla": It is no address',
  ],
])('%j is not published', async (fact, says) => {
  await emptyDatabase();
  const refused = (facts: readonly Fact[]) =>
    expect(publish(connection, facts, { now })).rejects.toMatchObject({
      code: 'SEED_SHAPE',
      message: expect.stringContaining(says),
    });
  await refused([fact]);
  expect(await currentRevision(connection)).toBeUndefined();
  await publish(connection, [document('underlag')], { now });
  await refused([document('underlag'), fact]);
  expect(await currentRevision(connection)).toMatchObject({ number: 1 });
});
