/** Selections: the worked examples of the page, sets on random landscapes against slow ones, and mistakes with their places. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingOf } from '../../src/flows/reading.ts';
import { selectSentence } from '../../src/language/select-sentence.ts';
import type { Fact } from '../../src/model/fact.ts';
import { select } from '../../src/questions/select.ts';
import { flowsSeen, typesOf } from '../oracle/landscape.ts';
import { randomFacts } from '../random-landscape.ts';
import { seedReading } from '../seed-reading.ts';

const rows = [
  ...readFileSync('docs/selection.md', 'utf8').matchAll(/^\| `(.+?)` \| .+? \| (`.+`) \|$/gm),
].map(
  ([, expression = '', ids = '']) =>
    [expression, [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id)] as const,
);

test('the page has at least twenty worked examples', () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

test.each(rows)('%s selects what the page says', (expression, ids) => {
  const found = all(seedReading.facts.facts, expression);
  expect(ids.filter((id) => ![...found.names, ...found.flows].includes(id as string))).toEqual([]);
});

function all(facts: readonly Fact[], expression: string) {
  const reading = readingOf({ facts, revision: 1, digest: '', asOf: '' });
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = select(reading, { expression, first: 100, after });
    names.push(...answer.edges.map(({ node }) => node));
    if (!answer.pageInfo.hasNextPage) return { names: names.sort(), flows: answer.flows };
    after = answer.pageInfo.endCursor;
  }
}

/** Everything downstream, slowly: flows of the party and of its types, again and again. */
function slowly(facts: ReturnType<typeof randomFacts>, start: string) {
  const flows = flowsSeen({ facts });
  const found = new Set([start]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const party of [...found]) {
      for (const type of typesOf(facts, party)) found.add(type);
      for (const { giver, receiver } of flows)
        if (giver === party && receiver !== undefined) found.add(receiver);
    }
  }
  const within = flows.filter(
    ({ giver, receiver }) =>
      giver !== undefined && found.has(giver) && (receiver === undefined || found.has(receiver)),
  );
  return {
    parties: [...found],
    flows: within.filter(({ receiver }) => receiver !== undefined).map(({ id }) => id),
  };
}

test('walks, joined by and, or and not, are the sets they say', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const facts = randomFacts(seed);
    const flows = flowsSeen({ facts });
    const [one, other] = [flows[0]?.giver, flows[1]?.giver];
    if (one === undefined || other === undefined) continue;
    const a = slowly(facts, one);
    const b = slowly(facts, other);
    expect([...all(facts, `${one}+`).flows].sort()).toEqual(a.flows.sort());
    const types = (parties: string[]) => parties.sort();
    const [walkA, walkB] = [all(facts, `${one}+`).names, all(facts, `${other}+`).names];
    expect(walkA.filter((id) => !a.parties.includes(id))).toEqual([]);
    const both = walkA.filter((id) => walkB.includes(id));
    expect(all(facts, `${one}+ and ${other}+`).names).toEqual(both);
    expect(all(facts, `${one}+ or ${other}+`).names).toEqual(
      types([...new Set([...walkA, ...walkB])]),
    );
    expect(all(facts, `${one}+ and not ${other}+`).names).toEqual(
      walkA.filter((id) => !walkB.includes(id)),
    );
    expect(b.parties).toContain(other);
  }
});

test.each([
  ['', 'At 1: the selection is empty.', 'Begin with a name'],
  ['branschforum och', 'At 17: the selection ends too early.', 'A selection is made of'],
  ['branschforum ) x', 'At 14: ")" cannot stand here.', 'A selection is made of'],
  ['aera:green', 'At 1: there is no field "aera".', 'area'],
  ['branschforum+ and area:gren', 'At 19: "gren" is no area.', 'green'],
  ['branshforum+', 'At 1: nobody is called "branshforum".', 'branschforum'],
  ['upstream("Lokal verkstad")', 'At 1: nobody is called "Lokal verkstad".', ''],
])('%j is refused with its place', (expression, message, hint) => {
  expect(() => select(seedReading, { expression })).toThrow(
    expect.objectContaining({
      code: 'BAD_SELECTION',
      message,
      hint: expect.stringContaining(hint),
    }),
  );
});

test('a selection is told in words', () => {
  const answer = select(seedReading, { expression: 'via:kommunernas-naringslivschefer' });
  expect(selectSentence(seedReading, answer, 'SV')).toBe(
    'Urvalet har två parter och tre flöden: Branschforum och Lokal Kompetensverkstad.',
  );
});
