/** What nobody sees in a seed is told: signs without form, texts of blanks, programs for addresses, and files that are not read. */
import { expect, test } from 'vitest';
import { readWith, told } from './spoiled-files.ts';

const as = 'dalen/forums-unseen.yaml';
const faultsOf = (content: string, where = as) => {
  const { seed, reading } = readWith(where, content);
  return reading.faults.map((fault) => told(fault, seed, as));
};
const council = (name: string) => `- id: nytt-rad
  sv: "${name}"
  en: New council
  standing: EXISTS
  cite: [{ in: utredningen, at: '1' }]
`;
const takeOut = 'Take it out: it often comes along when text is copied from a PDF or a web page.';

test.each([
  ['a bell', '\u0007'],
  ['delete', '\u007f'],
  ['a sign of C1', '\u0085'],
  ['a space of no width', '\u200b'],
  ['a joiner', '\u200d'],
  ['a byte order mark', '\ufeff'],
  ['a word joiner', '\u2060'],
  ['a mark from right to left', '\u200f'],
  ['an override', '\u202e'],
  ['an isolate', '\u2066'],
  ['an Arabic mark', '\u061c'],
  ['a line separator', '\u2028'],
  ['what Unicode reserves', '\uffff'],
])('%s in a name is told, as it stands and as an escape', (_what, sign) => {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const says = `A text holds the sign U+${code}, which cannot be seen. | ${takeOut}`;
  const escaped = `\\u${code.toLowerCase()}`;
  expect(faultsOf(council(`Nytt${escaped}råd`))).toEqual([`SEED_SYNTAX 2:7 ${says}`]);
  const raw = faultsOf(council(`Nytt${sign}råd`));
  // What YAML itself refuses, or takes for the end of a line, is told by it.
  if (!['0085', '2028'].includes(code)) expect(raw.join()).toContain(`U+${code}`);
});

test('the place is that of the sign, wherever in the file it stands', () => {
  expect(faultsOf(council('Nytt\u200bråd'))).toEqual([
    `SEED_SYNTAX 2:12 A text holds the sign U+200B, which cannot be seen. | ${takeOut}`,
  ]);
  const words = 'branschforum: { sv: "a\u202eb", en: x }';
  expect(faultsOf(words, 'dalen/words.yaml').join()).toContain('U+202E');
});

test.each(['   ', '\u00a0', '\u3000', '\u2800', '\u3164', '\u00ad'])(
  'a name of nothing but blanks is told: %j',
  (blank) => {
    expect(faultsOf(council(blank))).toEqual([
      'SEED_SYNTAX 2:8 A text holds nothing but blanks. | Write the words, or leave the property out.',
    ]);
  },
);

test('tabs, ends of lines, soft hyphens and letters of all scripts may be written', () => {
  for (const name of ['a\\tb', 'a\\nb', 'ytt\u00adre', 'Ærø 東京 Ελλάδα – ”råd”', '🙂'])
    expect(faultsOf(council(name)).filter((fault) => fault.startsWith('SEED_SYNTAX'))).toEqual([]);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://a.example/x',
  '//a.example/x',
  'a.example/x',
  'https:a.example',
  'https://',
  'https://a.example/x y',
  'https://a.example/\\"x',
])('a document has no address like %s', (url) => {
  const text = `- id: ny-rapport
  sv: Ny rapport
  en: New report
  standing: EXISTS
  url: "${url}"
`;
  const faults = faultsOf(text, 'dalen/documents-unseen.yaml');
  expect(faults.filter((fault) => fault.includes('"url" of "ny-rapport"'))).toHaveLength(1);
  expect(faults.join()).toContain('An address begins with https://, http:// or mailto:');
});

test.each(['https://a.example/x?y=1#z', 'http://a.example', 'mailto:a@b.example'])(
  'a document may have the address %s',
  (url) => {
    const text = `- id: ny-rapport\n  sv: Ny\n  en: New\n  standing: EXISTS\n  url: ${url}\n`;
    expect(faultsOf(text, 'dalen/documents-unseen.yaml').join()).not.toContain('url');
  },
);

test.each([
  ['dalen/actors-more.YAML', 'actors-more.yaml'],
  ['dalen/actors-more.Yml', 'actors-more.yaml'],
  ['dalen/actors-more.yaml.txt', 'actors-more.yaml'],
  ['dalen/actors-more.yml.bak', 'actors-more.yaml'],
  ['dalen/actors.yaml~', 'actors.yaml'],
])('%s is not read, and told so', (file, called) => {
  expect(faultsOf('- id: en-till', file)).toEqual([
    `SEED_UNKNOWN_PLACE ${file}:1:1 The file is not read: its name does not end in ".yaml". | Call it "${called}", or move it out of the folder.`,
  ]);
});

test('what is no seed file may lie beside', () => {
  for (const file of ['dalen/README.md', 'dalen/.actors.yaml.swp', 'dalen/map.svg'])
    expect(faultsOf('words', file)).toEqual([]);
});

test('a file that ends in .yml is read', () => {
  expect(faultsOf('- id: en-till', 'dalen/actors-more.yml').join()).toContain('en-till');
});
