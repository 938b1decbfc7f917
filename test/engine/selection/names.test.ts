/** Names in a selection, and what is said of those there are none of. */
import { expect, test } from 'vitest';
import { lensOnLandscape, openLens } from '../../../src/engine/flows/lens.ts';
import { idAt } from '../../../src/engine/flows/party-at.ts';
import { badField, badWord, isUnknown, nameAsked } from '../../../src/engine/selection/names.ts';
import { flow, forum, landscape, readingOfFacts } from '../asking.ts';

const named = (sv: string, en: string, more: object = {}) => ({ name: { sv, en }, ...more });
const reading = readingOfFacts([
  forum('radet', named('Lokalt  Råd', 'Local council', { aliases: [{ text: 'LR' }] })),
  forum('tva', named('Samma namn', 'Same name')),
  forum('tre', named('Samma namn', 'Another')),
  flow('ett-flode', 'radet → tva'),
]);
const here = { line: 2, column: 5 };
const asked = (name: string) =>
  idAt(reading.graph, nameAsked({ reading, there: openLens }, name, here));

test.each(['radet', 'lokalt råd', 'LOKALT RAD', 'local council', 'lr'])(
  '%s is the council',
  (name) => {
    expect(asked(name)).toBe('radet');
  },
);

test('nobody, and several, are refused with their place', () => {
  expect(() => asked('rådett')).toThrow('At line 2, column 5: nobody is called "rådett".');
  expect(() => asked('samma namn')).toThrow(
    expect.objectContaining({
      message: 'At line 2, column 5: several are called "samma namn".',
      hint: 'Use an id: "tre", "tva".',
    }),
  );
});

test('a name that landscapes share is that of the landscape asked', () => {
  const own = (id: string, of: string) =>
    forum(id, { ...named('Rådet', 'Council'), landscapes: [of] });
  const two = readingOfFacts([
    ...['dalen', 'fjallet'].map(landscape),
    own('dalens', 'dalen'),
    own('fjallets', 'fjallet'),
  ]);
  const where = (of: string) => ({ reading: two, there: lensOnLandscape(two.graph, of) });
  const meant = (of: string) => idAt(two.graph, nameAsked(where(of), 'rådet', here));
  expect([meant('dalen'), meant('fjallet')]).toEqual(['dalens', 'fjallets']);
});

test('a flow is known by its id, a party by any name', () => {
  expect(
    ['ett-flode', 'LR', 'samma namn', 'ingen'].map((name) => isUnknown(reading, name)),
  ).toEqual([false, false, false, true]);
});

test('a field or a word there is none of is told with the nearest', () => {
  expect(badField('områden', here)).toMatchObject({
    message: 'At line 2, column 5: there is no field "områden".',
    hint: 'Did you mean "område"?',
  });
  expect(badWord('area', 'rosa', ['GREEN', 'BLUE'], here)).toMatchObject({
    message: 'At line 2, column 5: "rosa" is no area.',
    hint: 'It may be green, blue.',
  });
});
