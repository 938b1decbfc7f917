/** Facts written into a folder: read again it says just them, and the rest of its text is as it was. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { bringIn, writeTexts } from '../../../src/landscape/writing/bring-in.ts';
import { changesBetween } from '../../../src/model/changes/changes-between.ts';
import type { Fact, FactOf } from '../../../src/model/fact.ts';
import { byId } from '../../../src/model/fact-index.ts';
import { layerOf } from '../../../src/model/layer.ts';
import { canonicalText, factsOf } from '../../../src/record/revisions/canonical.ts';
import { chooser } from '../../random-landscape.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const dalen = 'test/fixtures/landscape';
const plain = (facts: readonly Fact[]) => factsOf(canonicalText(facts));

async function copyOf(folder: string): Promise<string> {
  const copy = await temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Writes the facts into the folder, reads it again, and hands back what it says then. */
function brought(folder: string, facts: readonly Fact[]) {
  const { apart } = readSeed(folder);
  const files = writeTexts(
    bringIn(folder, { facts, plain, layerOf: (fact) => layerOf(fact, apart) }),
  );
  return { files, after: plain(readSeed(folder).facts) };
}

const lines = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8').split('\n');

/** The lines that differ, old and new. */
function differing(before: readonly string[], after: readonly string[]) {
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

test('an empty folder gets everything, and says the same', async () => {
  const seeds = await temporaryFolder();
  const { facts, apart } = readSeed(dalen);
  writeTexts(
    bringIn(seeds, { facts: plain(facts), plain, layerOf: (fact) => layerOf(fact, apart) }),
  );
  expect(plain(readSeed(seeds).facts)).toEqual(plain(facts));
  expect(readSeed(seeds).faults).toEqual([]);
  expect(readdirSync(join(seeds, 'dalen'))).toContain('forums.yaml');
});

test('what already is as wished is not written', async () => {
  const folder = await copyOf(dalen);
  expect(brought(folder, plain(readSeed(folder).facts)).files).toEqual([]);
});

describe('what is written stays but for what differs', () => {
  const cases: [
    string,
    string,
    (fact: Fact) => Fact | undefined,
    { gone: string[]; come: string[] },
  ][] = [
    [
      'a property of an item in short form',
      'dalen/forums.yaml',
      (fact) =>
        fact.id === 'metallforum-2024-04-26' ? ({ ...fact, where: 'Sörby' } as Fact) : fact,
      { gone: ['        where: Nordby'], come: ['        where: Sörby'] },
    ],
    [
      'a property that is new',
      'dalen/flows-documented.yaml',
      (fact) => (fact.id === 'metallforum-till-region' ? ({ ...fact, rank: 2 } as Fact) : fact),
      {
        gone: [
          '  - { id: metallforum-till-region, kind: NEED, from: metallforum, to: region-dalen }',
        ],
        come: [
          '  - { id: metallforum-till-region, kind: NEED, from: metallforum, to: region-dalen, rank: 2 }',
        ],
      },
    ],
    [
      'a fact that is gone',
      'dalen/flows-documented.yaml',
      (fact) => (fact.id === 'metallforum-till-region' ? undefined : fact),
      {
        gone: [
          '  - { id: metallforum-till-region, kind: NEED, from: metallforum, to: region-dalen }',
        ],
        come: [],
      },
    ],
    [
      'a name among others',
      'dalen/actors.yaml',
      (fact) =>
        fact.id === 'region-dalen'
          ? { ...fact, aliases: [{ text: 'RD' }, { text: 'Dalen, regionen' }] }
          : fact,
      {
        gone: ['  aliases: [RD, { text: Landstinget, to: 2018 }]'],
        come: ["  aliases: [RD, 'Dalen, regionen']"],
      },
    ],
  ];
  test.each(cases)('%s', async (_, file, change, expected) => {
    const folder = await copyOf(dalen);
    writeFileSync(
      join(folder, file),
      `# En kommentar.\n${readFileSync(join(folder, file), 'utf8')}# Sist.\n`,
    );
    const before = lines(folder, file);
    const wished = plain(readSeed(folder).facts).flatMap((fact) => change(fact) ?? []);
    const { files, after } = brought(folder, wished);
    expect(after).toEqual(wished);
    expect(files).toEqual([join(folder, file)]);
    expect(differing(before, lines(folder, file))).toEqual(expected);
  });
});

test('what an item took over from around it and no longer says is written out', async () => {
  const folder = await copyOf(dalen);
  const facts = plain(readSeed(folder).facts);
  const wished = facts.map((fact): Fact => {
    if (fact.id === 'metallforum') return { ...fact, standing: 'ESTABLISHED' };
    return fact.kind === 'FLOW' && fact.id === 'dalforum-bestaller'
      ? { ...fact, citations: [], strength: 'REQUIRED' }
      : fact;
  });
  expect(brought(folder, wished).after).toEqual(wished);
});

test('a comment within a list that is changed elsewhere stays', async () => {
  const folder = await temporaryFolder();
  cpSync(dalen, folder, { recursive: true });
  writeFileSync(
    join(folder, 'dalen/ties.yaml'),
    [
      '# Band',
      '- kind: LINKED_TO # hör ihop',
      '  from: smedjan',
      '  to: metallforum',
      '  standing: ESTABLISHED',
      '  cite:',
      "    - 'protokoll-2024-04-26 §1 Närvaro' # först",
      "    - 'protokoll-2024-04-26 §2 Behov'",
      '',
    ].join('\n'),
  );
  const facts = plain(readSeed(folder).facts);
  const id = 'smedjan.linked-to.metallforum';
  const tie = facts.find((fact) => fact.id === id) as FactOf<'TIE'>;
  const [first] = tie.citations;
  const wished = facts.map(
    (fact): Fact =>
      fact.id === id
        ? { ...tie, target: 'dalforum', citations: [first as NonNullable<typeof first>] }
        : fact,
  );
  expect(brought(folder, wished).after).toEqual(wished);
  expect(readFileSync(join(folder, 'dalen/ties.yaml'), 'utf8')).toBe(
    [
      '# Band',
      '- id: smedjan.linked-to.metallforum',
      '  kind: LINKED_TO # hör ihop',
      '  from: smedjan',
      '  to: dalforum',
      '  standing: ESTABLISHED',
      '  cite:',
      "    - 'protokoll-2024-04-26 §1 Närvaro' # först",
      '',
    ].join('\n'),
  );
});

/** Facts changed in many ways, so that what follows from around them no longer does. */
function changed(facts: readonly Fact[], seed: number): Fact[] {
  const choose = chooser(seed);
  const kept = facts.filter((fact) => fact.kind !== 'STATEMENT' || choose.chance(0.9));
  return kept.map((fact): Fact => {
    if (choose.chance(0.8)) return fact;
    const { strength: _, description: __, ...bare } = fact;
    const ways: (() => unknown)[] = [
      () => bare,
      () => ({ ...fact, standing: choose.one(['DECIDED', 'PILOT', 'OCCURRED']) }),
      () => ({ ...fact, description: { sv: 'Så: här, "så" är det', en: '# not a comment' } }),
      () => ({ ...fact, citations: fact.citations.slice(1) }),
      () => ({ ...fact, citations: fact.citations.map((one) => ({ ...one, certain: false })) }),
      () => ({
        ...fact,
        aliases: [...fact.aliases, { text: '2019', from: '2019' }, { text: "O'Brien" }],
      }),
      () => ({ ...fact, landscapes: [] }),
    ];
    return choose.one(ways)() as Fact;
  });
}

test('however facts are changed, added and gone, the folder says them then', async () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const folder = await copyOf(dalen);
    const start = plain(readSeed(folder).facts);
    const wished = plain(changed(start, seed));
    const more = plain([
      ...wished,
      ...start.filter(({ id }) => !wished.some((one) => one.id === id)),
    ]);
    expect(brought(folder, wished).after, `seed ${seed}`).toEqual([...wished].sort(byId));
    expect(brought(folder, more).after, `back, seed ${seed}`).toEqual([...more].sort(byId));
    expect(changesBetween(start, start)).toEqual([]);
  }
});

test('the landscapes that ship take changes too', async () => {
  const folder = await copyOf('seed');
  const start = plain(readSeed(folder).facts);
  const wished = plain(changed(start, 7));
  expect(brought(folder, wished).after).toEqual(wished);
});
