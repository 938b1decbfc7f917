/** What of a document's text may travel with a landscape. */
import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/landscape/texts/extract.ts';
import type { FactOf } from '../../../src/model/fact.ts';
import { document, forum } from '../../engine/asking.ts';

const source = [
  ' 1. Förord',
  'Tack till Kim Ek, som ledde arbetet.\t',
  '',
  'Intervjuade',
  'Bo Alm, Dalen',
  'Åsa Ö, Vik',
  'Rådet\tmöts två gånger om året och tar upp behov.',
].join('\n');
const withheld = ['2:11-16', '5-6'];

const extract = (more: object, locators: readonly string[] = [], text = source) =>
  extractText(text, document('rapport', { withheld, ...more }) as FactOf<'DOCUMENT'>, [
    forum('radet', {
      citations: locators.map((locator) => ({
        document: 'rapport',
        locator,
        basis: 'TEXT',
        supports: [],
        certain: true,
      })),
    }),
  ]);

describe('a text that may be shown whole', () => {
  it('is kept line by line, the names taken out, tabs as spaces and nothing at the ends', () => {
    expect(extract({ textUse: 'WHOLE' }).passages).toEqual([
      {
        from: 1,
        text: [
          ' 1. Förord',
          'Tack till [namn utelämnat], som ledde arbetet.',
          '',
          'Intervjuade',
          '[namn utelämnat]',
          '[namn utelämnat]',
          'Rådet möts två gånger om året och tar upp behov.',
        ].join('\n'),
      },
    ]);
  });

  it('has all names of one line taken out', () => {
    const { passages } = extract(
      { textUse: 'WHOLE', withheld: ['1:1-6', '1:13-18'] },
      [],
      'Kim Ek, och Bo Alm.',
    );
    expect(passages[0]?.text).toBe('[namn utelämnat], och [namn utelämnat].');
  });
});

describe('a text that may only be quoted', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Rad ${at + 1} av texten i rapporten.`);
  const text = lines.join('\n');

  it('is kept where facts cite it by lines, and nowhere else', () => {
    const { passages } = extract({ textUse: 'QUOTATIONS', withheld: [] }, ['1, r. 3–4', '2'], text);
    expect(passages).toEqual([
      { from: 3, text: 'Rad 3 av texten i rapporten.\nRad 4 av texten i rapporten.' },
    ]);
  });

  it('is quoted for 300 characters at a place, and then cut at a word', () => {
    const { passages } = extract({ textUse: 'QUOTATIONS', withheld: [] }, ['1, r. 1–20'], text);
    const quoted = passages[0]?.text ?? '';
    expect(quoted.replaceAll('\n', '').length).toBeLessThanOrEqual(300 + ' …'.length);
    expect(quoted.split('\n').at(-1)).toBe('Rad 11 av texten i …');
  });

  it('is quoted for half of it at the most; of long places the beginning is left', () => {
    const places = Array.from({ length: 8 }, (_, at) => `1, r. ${at * 5 + 1}–${at * 5 + 5}`);
    const { passages, share } = extract({ textUse: 'QUOTATIONS', withheld: [] }, places, text);
    expect(share).toBeLessThanOrEqual(0.5);
    const kept = passages.map(({ text: own }) => own).join('\n');
    for (let at = 0; at < 8; at += 1) expect(kept).toContain(lines[at * 5]);
  });

  it('has the names taken out of its quotations', () => {
    const { passages } = extract({ textUse: 'QUOTATIONS' }, ['1, r. 5'], `${source}\n${text}`);
    expect(passages).toEqual([{ from: 5, text: '[namn utelämnat]' }]);
  });
});

it.each([{ textUse: 'NONE' }, {}])('nothing is kept of a text of which is said %j', (more) => {
  expect(extract(more, ['1, r. 1']).passages).toEqual([]);
});
