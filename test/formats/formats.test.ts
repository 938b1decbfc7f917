/** The list of formats: each says all that paths, commands and menus need. */
import { expect, test } from 'vitest';
import { formats, formatsOf } from '../../src/formats/formats.ts';

const endings = (question: string) => formatsOf(question).map(({ ending }) => ending);

test.each(formats.map((format) => [`${format.name} of ${format.of}`, format] as const))(
  '%s is named in both languages, with a media type and an ending',
  (_name, { name, says, mediaType, ending }) => {
    expect(name).toMatch(/^[a-z]+$/);
    expect([says.SV, says.EN]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+.-]+$/);
    expect(ending).toMatch(/^[a-z]+$/);
  },
);

test('a question has the formats that name it, and those of any answer', () => {
  expect(endings('upstream')).toEqual(expect.arrayContaining(['csv', 'json', 'mmd']));
  expect(endings('landscape-map')).toEqual(['svg', 'pdf', 'json', 'xlsx', 'csv']);
  expect(endings('calendar')).toEqual(expect.arrayContaining(['ics', 'csv', 'json']));
  expect(endings('find')).not.toContain('mmd');
});

test('a report is no answer of the API, so it is written only as a report', () => {
  expect(endings('report')).not.toContain('json');
});

test('of two formats with the same ending the first is meant', () => {
  const [json] = formatsOf('landscape-map').filter(({ ending }) => ending === 'json');
  expect(json?.of).toEqual(['landscape-map']);
});
