/** What the real documents say, section by section. */
import { expect, test } from 'vitest';
import { statedIn } from '../../../src/engine/questions/stated-in/stated-in.ts';
import { statedInSentence } from '../../../src/engine/questions/stated-in/stated-in-sentence.ts';
import { seedReading as seed } from '../../seed-reading.ts';

const read = seed.facts.of('DOCUMENT').filter(({ outline }) => outline.length > 0);

/** All a document states, page by page. */
function allOf(document: string): string[] {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = statedIn(seed, { document, first: 100, after });
    ids.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

test.each(read.map(({ id }) => id))(
  'all that %s states is read to its end, each fact once',
  (id) => {
    expect(allOf(id).sort()).toEqual(seed.facts.citing(id).map((fact) => fact.id));
  },
);

test('every place that a fact cites can be asked for, and holds the fact', () => {
  const lost = seed.facts.facts.flatMap((fact) =>
    fact.citations.filter(({ document, locator }) => {
      const { edges } = statedIn(seed, { document, locator, kinds: [fact.kind], first: 100 });
      return edges.every(({ node }) => node !== fact.id);
    }),
  );
  expect(lost).toEqual([]);
}, 60_000);

test('the figure of the blue council shows twelve, the LBF uncertainly', () => {
  const answer = statedIn(seed, {
    document: 'kompetensverkstan',
    locator: '6.4.2',
    kinds: ['SEAT'],
    bases: ['FIGURE'],
  });
  expect(statedInSentence(seed, answer, 'EN')).toBe(
    'Twelve facts rest on Kompetensverkstan (The skills workshop) 6.4.2.',
  );
  expect(answer.edges.filter(({ certain }) => !certain).map(({ node }) => node)).toEqual([
    'samverkansrad-omstallning-vagledning.seat.lbf',
  ]);
});

test('a municipality’s answers stand on their own lines, not on those that say who answers', () => {
  const { edges } = statedIn(seed, {
    document: 'minnesanteckningar-2024-04-26',
    locator: '§13',
    having: [{ property: 'item', value: '§13' }],
    first: 100,
  });
  const places = edges.flatMap(({ node, locator }) =>
    node.startsWith('svar-vasteras') ? [[node, locator]] : [],
  );
  expect(places).toEqual([
    ['svar-vasteras-1', '§13 Campus Västervik, r. 179'],
    ['svar-vasteras-2', '§13 Campus Västervik, r. 180–182'],
    ['svar-vasteras-3', '§13 Campus Västervik, r. 182–183'],
    ['svar-vasteras-4', '§13 Campus Västervik, r. 183–184'],
  ]);
});

test('every meeting that the slides count stands in the section that counts them', () => {
  const { edges } = statedIn(seed, {
    document: 'samverkansgrupp-bilder-2025',
    locator: 'Samverkansgruppens medlemmar, r. 66–69',
    kinds: ['EVENT'],
  });
  expect(edges).toHaveLength(9);
});

test('who takes up public transport in §13 is asked for by the topic', () => {
  const who = (value: string) => {
    const having = [{ property: 'topics', value }];
    const asked = { document: 'minnesanteckningar-2024-04-26', locator: '§13', having };
    const kinds = ['STATEMENT'] as const;
    return statedIn(seed, { ...asked, kinds }).edges.map(({ node }) => node);
  };
  for (const place of ['koping', 'surahammar', 'kungsor', 'vasteras', 'skinnskatteberg'])
    expect(who('kollektivtrafik')).toContainEqual(expect.stringMatching(`^svar-${place}-`));
  expect(who('Kollektivtrafik')).toEqual(who('kollektivtrafik'));
});
