/** The words of coverage: every status, ground and side has its own in both languages, and no surface has others. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStatuses, grounds, seriousnesses } from '../../src/engine/coverage/finding.ts';
import {
  type FoundWords,
  foundInWords,
  groundWords,
  listHeading,
  seriousnessWords,
  shareLabel,
  statusWords,
  talliedWord,
} from '../../src/language/coverage-words.ts';
import { sideWords } from '../../src/language/words.ts';
import { FlowSide } from '../../src/model/words.ts';

const found = (status: FoundWords['status'], more: Partial<FoundWords> = {}) => {
  const whole = { status, ground: null, side: 'DESIGNED', providedBy: null, ...more } as const;
  return [foundInWords(whole, 'SV'), foundInWords(whole, 'EN')];
};

test('status, ground and side as people say it', () => {
  for (const side of FlowSide.options) {
    expect(found('GAP', { side, ground: 'STATED' })).toEqual([
      'saknas enligt källan',
      'missing according to the source',
    ]);
    expect(found('GAP', { side, ground: 'SHOWN' })).toEqual([
      'finns inte i förteckningen',
      'not in the list',
    ]);
    expect(found('UNKNOWN', { side, ground: 'SILENT' })).toEqual([
      'inte angivet i dokumentet',
      'not stated in the document',
    ]);
    expect(found('UNKNOWN', { side, ground: 'NOT_DOCUMENTED' })).toEqual([
      'inte bekräftat än',
      'not confirmed yet',
    ]);
    expect(found('UNKNOWN', { side })).toEqual(['vet inte än', 'not known yet']);
    expect(found('NOT_APPLICABLE', { side })).toEqual(['gäller inte här', 'does not apply here']);
  }
  for (const ground of ['STATED', 'SHOWN'] as const) {
    expect(found('MET', { side: 'DOCUMENTED', ground })).toEqual([
      'finns, bekräftat',
      'exists, confirmed',
    ]);
    expect(found('MET', { ground, providedBy: 'LAW' })).toEqual(['ingår i lagen', 'in the law']);
    expect(found('MET', { ground, providedBy: 'PLAN' })).toEqual(['ingår i planen', 'in the plan']);
    expect(found('MET', { ground, providedBy: 'PROPOSAL' })).toEqual([
      'ingår i förslaget',
      'in the proposal',
    ]);
  }
});

test('no status, ground, side or weight lacks words, and none has the words of another', () => {
  for (const [codes, words] of [
    [checkStatuses, statusWords],
    [grounds, groundWords],
    [FlowSide.options, sideWords],
    [seriousnesses, seriousnessWords],
  ] as const)
    for (const language of ['SV', 'EN'] as const) {
      const told = Object.entries(words).map(([code, both]) => [code, both[language]]);
      expect(told.map(([code]) => code).sort()).toEqual([...codes].sort());
      expect(new Set(told.map(([, word]) => word)).size).toBe(codes.length);
    }
  expect(talliedWord('MET', 'DOCUMENTED', 1, 'SV')).toBe('bekräftad');
  expect(listHeading('MUNICIPALITY', 'Flen', 'SV')).toBe('Det Flen själv kan svara på');
});

const folder = (path: string) =>
  readdirSync(path)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${path}/${name}`);
const surfaces = [
  ...folder('src/explorer/coverage'),
  ...folder('src/explorer/goals'),
  ...folder('src/explorer/start'),
  'src/explorer/party/gaps-tab.tsx',
  'src/explorer/system/draw-system.ts',
  'src/service/cli/coverage.ts',
  'src/service/cli/coverage-view.ts',
  'src/formats/report-coverage.ts',
  'src/language/coverage-words.ts',
  'src/engine/questions/coverage/coverage-sentences.ts',
  'src/engine/questions/coverage/coverage-summary.ts',
  'src/engine/questions/coverage/lead-sentences.ts',
  'src/engine/questions/coverage/point-sentences.ts',
];
/** What nobody says of a region, whole words and their endings. */
const neverSaid =
  /(?<![\p{L}-])(lucka|luckan|luckor|luckorna|okän[dt]a?|uppfyll\p{L}*|belag[td]a?|utforma[td]e?|utformning\p{L}*|kontroll\p{L}*|ställning\p{L}*|räckvidd\p{L}*|gruppfokus|tröskel\p{L}*|parten|parter|parterna|svagaste underlag)(?![\p{L}-])/giu;

describe('the words nobody says stand on no surface of coverage', () => {
  test.each(surfaces)('%s', (path) => {
    const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(text.match(neverSaid) ?? []).toEqual([]);
  });
});

test('pages, command line and report take the words of a result from the answer', () => {
  for (const path of [
    'src/explorer/coverage/finding-told.tsx',
    'src/explorer/coverage/coverage-words.ts',
    'src/explorer/what-if/what-changes.tsx',
    'src/explorer/party/gaps-tab.tsx',
    'src/explorer/system/draw-system.ts',
    'src/service/cli/coverage-view.ts',
    'src/engine/questions/what-if/view.ts',
    'src/formats/report-coverage.ts',
  ])
    expect(readFileSync(path, 'utf8'), path).toMatch(/inWords|InWords/);
});

test('a share says once what it is of', () => {
  expect(shareLabel('LEVEL', 'lokal nivå', 'SV')).toBe('Lokal nivå');
  expect(shareLabel('AREA', 'grönt', 'SV')).toBe('Grönt område');
  expect(shareLabel('SERIOUSNESS', 'law', 'EN')).toBe('Law');
});
