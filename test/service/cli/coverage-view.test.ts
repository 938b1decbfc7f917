/** Coverage as the command line prints it: the two lists, the words of each result, and no ranking. */
import { expect, test } from 'vitest';
import { askCoverage, type CoverageLists } from '../../../src/formats/coverage-lists.ts';
import { coverageView } from '../../../src/service/cli/coverage-view.ts';
import { runCommandLine } from '../../../src/service/cli/program.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { dalenAndNeighbour } from '../../fixture-reading.ts';
import { onlyReading } from '../../only-reading.ts';
import { listening } from './listening.ts';

const execute = executeWith(onlyReading(dalenAndNeighbour));
const asked = (variables: object) =>
  askCoverage(execute, {
    landscape: 'dalen',
    status: ['GAP', 'UNKNOWN'],
    language: 'SV',
    ...variables,
  });
const wide = { ...listening(), width: 4000 };
const printed = (lists: CoverageLists, language: 'SV' | 'EN' = 'SV') =>
  coverageView(lists, wide, language);
/** Where each of the texts stands, to see their order. */
const order = (text: string, ...parts: string[]) => parts.map((part) => text.indexOf(part));

test('a region is told with what it and others answer first, each result in its own words', async () => {
  const lists = await asked({});
  const text = printed(lists);
  const [region, municipalities] = order(
    text,
    'Det regionen och andra svarar för (',
    'Det kommunerna själva kan svara på (',
  ) as [number, number];
  expect(text.startsWith(lists.answer.leadInWords), 'the answer comes first').toBe(true);
  expect(region).toBeGreaterThan(0);
  expect(municipalities).toBeGreaterThan(region);
  for (const { inWords, sentence } of [...lists.lists.REGION, ...lists.lists.MUNICIPALITY]) {
    expect(text).toContain(sentence);
    expect(text).toContain(inWords);
  }
  expect(text).toMatch(/Ingår i lag, plan eller förslag +Bekräftat på plats/);
});

test('a municipality is told with what it can answer first, and is not held against another', async () => {
  const text = printed(await asked({ place: 'nordby' }));
  const [own, others] = order(
    text,
    'Det Nordby själv kan svara på (',
    'Det regionen och andra svarar för på lokal nivå (',
  ) as [number, number];
  expect(own).toBeGreaterThan(0);
  expect(others).toBeGreaterThan(own);
  expect(text.startsWith('Nordby kan själv svara på ')).toBe(true);
  expect(text).not.toContain('Söderby');
});

test('English readers get English', async () => {
  const text = printed(await asked({ landscape: 'grannen', language: 'EN' }), 'EN');
  expect(text).toContain('What the region and others answer (');
  expect(text).toContain('the landscape has no design of forums of its own to compare with.');
  expect(text).not.toMatch(/saknas|klargöras|bekräftat/);
});

test('what is asked of the editor is asked for by name', async () => {
  const planner = await asked({ reader: 'PLANNER' });
  const editor = await asked({ reader: 'EDITOR', status: ['GAP', 'UNKNOWN', 'MET'] });
  const readers = ({ answer }: CoverageLists) =>
    new Set(answer.results.map(({ check }: { check: { reader: string } }) => check.reader));
  expect([...readers(planner)]).toEqual(['PLANNER']);
  expect([...readers(editor)]).toEqual(['EDITOR']);
});

test('a ground that there is none of is refused with those there are', async () => {
  const terminal = listening();
  const code = await runCommandLine(
    ['node', 'kompetenslandskap', 'coverage', '--ground', 'guessed'],
    terminal,
  );
  expect(code).toBe(2);
  expect(terminal.heard().err).toContain(
    '"guessed" is none of STATED, SHOWN, SILENT, NOT_DOCUMENTED.',
  );
});

test('the municipalities that can be asked stand by name, whatever is known of them', async () => {
  const { answer } = await asked({ area: 'BLUE' });
  expect(answer.municipalities.map(({ name }: { name: string }) => name)).toEqual([
    'Nordby',
    'Söderby',
    'Österby',
  ]);
});
