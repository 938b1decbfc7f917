/** Whoever hands over facts to publish: what may not be shown is refused before any database is asked. */
import { expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { document, forum } from '../../engine/asking.ts';

const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x', database: 'neo4j' };

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
  const connection = connect(nowhere);
  await expect(publish(connection, [fact], { now: '2026-01-01T00:00:00Z' })).rejects.toMatchObject({
    code: 'SEED_SHAPE',
    message: expect.stringContaining(says),
  });
  await connection.close();
});
