/** Each spoiled seed file is refused, with code, line, column, sentence and hint as it says itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readSeed } from '../../src/landscape/read-seed.ts';
import { landscape, readWith, type Spoiled, spoiledFiles, told } from './spoiled-files.ts';

const rows: readonly Spoiled[] = spoiledFiles();

describe('a spoiled seed file is refused', () => {
  test.each(rows)('$name', ({ as, expected, text }) => {
    const { seed, reading } = readWith(as, text);
    expect(reading.faults.map((fault) => told(fault, seed, as))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });
});

describe('a file that is no seed text is refused', () => {
  const as = 'dalen/flows-spoiled.yaml';
  const faultsOf = (content: string | Uint8Array): string[] => {
    const { seed, reading } = readWith(as, content);
    return reading.faults.map((fault) => told(fault, seed, as));
  };

  it('when it is binary', () => {
    expect(faultsOf(new Uint8Array([0x69, 0x64, 0x3a, 0x00, 0x01]))).toEqual([
      'SEED_SYNTAX 1:1 The file is not UTF-8 text. | Save it as UTF-8.',
    ]);
  });

  it('when it is written in Latin-1', () => {
    expect(faultsOf(Buffer.from('id: gr\u00f6nt', 'latin1'))).toEqual([
      'SEED_SYNTAX 1:1 The file is not UTF-8 text. | Save it as UTF-8.',
    ]);
  });

  it('when it is larger than a megabyte', () => {
    expect(faultsOf(`# ${'x'.repeat(1_000_000)}\n`)).toEqual([
      'SEED_SYNTAX 1:1 The file is larger than 1 MB. | Split it by subject.',
    ]);
  });

  it('when it is nested thirty levels and more', () => {
    expect(faultsOf(`${'['.repeat(40)}${']'.repeat(40)}`)).toEqual([
      'SEED_SYNTAX 1:1 More than 30 levels deep. | Write the values out plainly, fewer levels deep.',
    ]);
  });

  it('when its brackets exhaust the parser', () => {
    expect(faultsOf('['.repeat(200_000))[0]).toMatch(
      /^SEED_SYNTAX 1:\d+ Brackets are nested too deep\. \|/,
    );
  });

  it('when aliases of aliases grow without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i += 1)
      lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9).slice(0, -2)}]`);
    expect(faultsOf(lines.join('\n'))).toEqual([
      'SEED_SYNTAX 1:1 Aliases repeat too much. | Write the values out plainly, fewer levels deep.',
    ]);
  });
});

describe('a seed that holds nothing is refused', () => {
  it('when the folder is missing', () => {
    const [fault, ...others] = readSeed('test/fixtures/nowhere').faults;
    expect(others).toEqual([]);
    expect(fault?.code).toBe('SEED_EMPTY');
    expect(fault?.message).toBe('"test/fixtures/nowhere" holds no facts.');
  });

  it('and an empty file beside others is no fault', () => {
    expect(readWith('dalen/flows-spoiled.yaml', '').reading.faults).toEqual([]);
    expect(readWith('dalen/flows-spoiled.yaml', '# nothing yet\n').reading.faults).toEqual([]);
    expect(readWith('dalen/flows-spoiled.yaml', '[]\n').reading.faults).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const faultsWith = (as: string, change: (text: string) => string) => {
    const { seed, reading } = readWith(as, change(readFileSync(`${landscape}/${as}`, 'utf8')));
    return reading.faults.map((fault) => told(fault, seed, as));
  };

  it.each([
    ['dalen/actors.yaml'],
    ['dalen/documents/rapporten.yaml'],
    ['dalen/landscape.yaml'],
    ['dalen/forum-types/rad.yaml'],
    ['shared/areas.yaml'],
  ])('is one fault, and what points into it is none: %s', (as) => {
    const faults = faultsWith(as, (text) => `${text}\nlast: "never closed\n`);
    expect(faults).toEqual([expect.stringMatching(/^SEED_SYNTAX \d+:\d+ /)]);
  });

  it('excuses nothing that does not stand in it', () => {
    const flow =
      '- { id: spoiled, kind: NEED, from: rad, to: ingen-alls, standing: PILOT, cite: rapporten 3 Flöden }';
    const faults = faultsWith('dalen/flows-designed.yaml', () => `${flow}\n`);
    expect(faults.filter((fault) => fault.includes('ingen-alls'))).toHaveLength(1);
  });
});

it('tells all faults of all files at once, by file, line and column', () => {
  const spoiled = '- { id: A, name: x }\n- { id: b, name: x, of: y }\n';
  const { reading } = readWith('dalen/forums-spoiled.yaml', spoiled);
  expect(reading.faults.map(({ at, code }) => `${code} ${at?.line}:${at?.column}`)).toEqual([
    'SEED_SHAPE 1:3',
    'SEED_SHAPE 1:9',
    'SEED_SHAPE 2:3',
    'SEED_SHAPE 2:21',
  ]);
});
