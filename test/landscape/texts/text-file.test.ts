/** The text of a document as a file beside the facts: read, written, found fault with, and rid of a name. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseInSeed } from '../../../src/landscape/erase-in-seed.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { bringIn, writeTexts } from '../../../src/landscape/writing/bring-in.ts';
import { erasedFacts, erasureOf } from '../../../src/model/erase-person.ts';
import type { Fact, FactOf } from '../../../src/model/fact.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function folder(texts: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = join(await temporaryFolder(), 'landscape');
  cpSync('test/fixtures/landscape', directory, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(directory, 'dalen/documents'), { recursive: true });
    writeFileSync(join(directory, 'dalen/documents', name), text);
  }
  return directory;
}

const report = (facts: readonly Fact[]) =>
  facts.find(({ id }) => id === 'rapporten') as FactOf<'DOCUMENT'>;

const text = '41\t2 Forum\n42\n43\tI rådet sitter Kim\n44\tEk från Dalen.\n121\t3 Flöden\n';

it('lines that follow each other are one passage; a blank line needs no tab', async () => {
  const { facts, faults } = readSeed(await folder({ 'rapporten.txt': text }));
  expect(faults).toEqual([]);
  expect(report(facts).passages).toEqual([
    { from: 41, text: '2 Forum\n\nI rådet sitter Kim\nEk från Dalen.' },
    { from: 121, text: '3 Flöden' },
  ]);
});

describe('a text is refused', () => {
  const faultsOf = async (name: string, own: string) =>
    readSeed(await folder({ [name]: own })).faults.map(
      ({ at, message }) => `${at?.file.split('/').at(-1)}:${at?.line} ${message}`,
    );

  it('with lines whose numbers do not rise', async () => {
    expect(await faultsOf('rapporten.txt', '2\ta\n2\tb\n')).toEqual([
      'rapporten.txt:2 The line has no number, or one that does not rise.',
    ]);
  });
  it('of a document that is not there', async () => {
    expect(await faultsOf('raporten.txt', '1\ta\n')).toEqual([
      'raporten.txt:1 This text is of the document "raporten", which no seed file declares.',
    ]);
  });
  it('of a document whose text may not be shown', async () => {
    expect(await faultsOf('protokoll-2024-04-26.txt', '1\ta\n')).toEqual([
      'protokoll-2024-04-26.txt:1 Nothing of the text of "protokoll-2024-04-26" may be shown: its textUse is not WHOLE or QUOTATIONS.',
    ]);
  });
  it('within the facts themselves', async () => {
    const { facts, faults } = readSeed(await folder(), new Map());
    expect([report(facts).passages, faults]).toEqual([undefined, []]);
  });
});

describe('what is published comes into a folder', () => {
  const wished = (facts: readonly Fact[]) => ({
    facts,
    layerOf: () => 'dalen',
    plain: (read: readonly Fact[]) => read,
  });
  const brought = (directory: string, facts: readonly Fact[]) => {
    writeTexts(bringIn(directory, wished(facts)));
    return readSeed(directory).facts;
  };

  it('with its text, where the folder has none or another', async () => {
    const { facts } = readSeed(await folder({ 'rapporten.txt': text }));
    for (const other of [await folder(), await folder({ 'rapporten.txt': '7\tannat\n' })])
      expect(report(brought(other, facts)).passages).toEqual(report(facts).passages);
  });

  it('and a text that is gone goes, with its document too', async () => {
    const { facts } = readSeed(await folder());
    const directory = await folder({ 'rapporten.txt': text });
    expect(report(brought(directory, facts)).passages).toBeUndefined();
    expect(existsSync(join(directory, 'dalen/documents/rapporten.txt'))).toBe(false);
  });
});

describe('a person is erased', () => {
  const person = {
    kind: 'PERSON',
    id: 'kim-ek',
    name: { sv: 'Kim Ek', en: 'Kim Ek' },
    aliases: [],
  } as unknown as FactOf<'PERSON'>;
  const erasure = erasureOf('kim-ek', 'person-1', [person]);

  it('from the text of a folder, also across lines, which keep their numbers', async () => {
    const directory = await folder({ 'rapporten.txt': text });
    eraseInSeed(directory, erasure);
    expect(readFileSync(join(directory, 'dalen/documents/rapporten.txt'), 'utf8')).toBe(
      '41\t2 Forum\n42\t\n43\tI rådet sitter Namnet borttaget\n44\t från Dalen.\n121\t3 Flöden\n',
    );
  });

  it('and from the text of what is published', async () => {
    const { facts } = readSeed(await folder({ 'rapporten.txt': text }));
    expect(report(erasedFacts(facts, erasure)).passages?.[0]?.text).toBe(
      '2 Forum\n\nI rådet sitter Namnet borttaget\n från Dalen.',
    );
  });

  it('of whose name a line ends within a hyphen', async () => {
    const double = { ...person, name: { sv: 'Eva-Lo Ek', en: 'Eva-Lo Ek' } };
    const directory = await folder({ 'rapporten.txt': '41\tav Eva-\n42\tLo Ek.\n' });
    eraseInSeed(directory, erasureOf('kim-ek', 'person-1', [double]));
    expect(readFileSync(join(directory, 'dalen/documents/rapporten.txt'), 'utf8')).toBe(
      '41\tav Namnet borttaget\n42\t.\n',
    );
  });
});
