/** Selections: what counts on a small landscape, and mistakes with their places. */
import { expect, test } from 'vitest';
import { select } from '../../../src/engine/questions/select/select.ts';
import { selectSentence } from '../../../src/engine/questions/select/select-sentence.ts';
import { partyKinds } from '../../../src/model/fact.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import {
  area,
  document,
  event,
  flow,
  forum,
  forumType,
  groupOfPeople,
  landscape,
  readingOfFacts,
} from '../asking.ts';

const small = readingOfFacts([
  landscape('sormland'),
  landscape('vastmanland'),
  forumType('typ'),
  forum('del', { ofType: ['typ'] }),
  forum('annan-del', { ofType: ['typ'] }),
  forum('givare'),
  forum('grannen', { landscapes: ['vastmanland'] }),
  forum('mottagare'),
  flow('1-till-typ', 'givare → typ', 'NEED'),
  flow('2-fran-del', 'del → mottagare', 'DELIVERY'),
  flow('3-fran-grannen', 'grannen → del', 'ORDER'),
  flow('4-saknas', 'mottagare → annan-del', 'NEED', { standing: 'MISSING' }),
]);

function chosen(expression: string, inLandscape: string | null = null) {
  const { edges, flows } = select(small, { expression, landscape: inLandscape });
  return [...edges.map(({ node }) => node), ...flows].sort();
}

test.each([
  ['kind:need', ['1-till-typ', 'givare', 'typ']],
  ['flow-standing:missing', ['4-saknas', 'annan-del', 'mottagare']],
  ['flödesläge:saknas', ['4-saknas', 'annan-del', 'mottagare']],
  ['kind:need and flow-standing:missing', ['4-saknas', 'annan-del', 'mottagare']],
  ['kind:need and not flow-standing:missing', ['1-till-typ', 'givare', 'typ']],
  ['4-saknas', ['4-saknas', 'annan-del', 'mottagare']],
  ['mottagare+', ['mottagare']],
])('%s leaves out missing flows and their ends, unless it asks for them', (expression, ids) => {
  expect(chosen(expression)).toEqual(ids);
});

test("a landscape's parties are not picked through another landscape's flow", () => {
  expect(chosen('kind:order')).toEqual(['3-fran-grannen', 'del', 'grannen']);
  expect(chosen('kind:order', 'sormland')).toEqual([]);
  expect(chosen('3-fran-grannen', 'sormland')).toEqual([]);
  expect(chosen('kind:order', 'vastmanland')).toEqual(['3-fran-grannen', 'del', 'grannen']);
});

test('a named forum is fed by what its type is given, so it is no root', () => {
  expect(chosen('roots()')).toEqual(['givare', 'grannen']);
  expect(chosen('sinks()')).toEqual(['annan-del', 'mottagare', 'typ']);
});

const kinds = readingOfFacts([
  area('gront', 'GREEN'),
  document('dokumentet'),
  event('motet', 'forumet'),
  forum('forumet', { ofType: ['forumtypen'] }),
  forumType('forumtypen', { inAreas: ['gront'] }),
  groupOfPeople('gruppen'),
  flow('1-forumtyp-till-omrade', 'forumtypen → gront'),
  flow('2-forum-till-omrade', 'forumet → gront'),
  flow('3-till-mote', 'gruppen → motet'),
]);

test.each([
  ['party-kind:forum-type', ['forumtypen'], []],
  ['party-kind:FORUM_TYPE', ['forumtypen'], []],
  ['partslag:forumtyp', ['forumtypen'], []],
  ['party-kind:forum', ['forumet'], []],
  ['party-kind:forum-type or party-kind:area', ['forumtypen', 'gront'], ['1-forumtyp-till-omrade']],
  ['partslag:forumtyp,område', ['forumtypen', 'gront'], ['1-forumtyp-till-omrade']],
  ['party-kind:forum-type,forum area:green', ['forumet', 'forumtypen'], []],
  ['partslag:aktörstyp or partslag:händelse', ['gruppen', 'motet'], ['3-till-mote']],
  ['party-kind:document', ['dokumentet'], []],
  ['party-kind:role', [], []],
])('%s picks parties by what they are, and the flows among them', (expression, parties, flows) => {
  const answer = select(kinds, { expression });
  expect(answer.edges.map(({ node }) => node).sort()).toEqual(parties);
  expect(answer.flows).toEqual(flows);
});

test('every party is of one party-kind, whose words are told when it is asked for another', () => {
  const picked = partyKinds.map(
    (kind) => select(fixtureReading, { expression: `party-kind:${kind.toLowerCase()}` }).total,
  );
  const total = picked.reduce((sum, one) => sum + one, 0);
  expect(total).toBe(select(fixtureReading, { expression: 'all()' }).total);
  expect(() => select(fixtureReading, { expression: 'party-kind:goal' })).toThrow(
    expect.objectContaining({
      code: 'BAD_SELECTION',
      message: 'At line 1, column 1: "goal" is no party-kind.',
      hint: 'It may be role, area, actor_type, actor, forum_type, forum, function, process, initiative, document, event.',
    }),
  );
});

test.each([
  ['', 'At line 1, column 1: the selection is empty.', 'Begin with a name'],
  [
    'branschforum och',
    'At line 1, column 17: the selection ends too early.',
    'A selection is made of',
  ],
  ['branschforum ) x', 'At line 1, column 14: ")" cannot stand here.', 'A selection is made of'],
  ['aera:green', 'At line 1, column 1: there is no field "aera".', 'area'],
  [
    'party-kind:forumtype',
    'At line 1, column 1: "forumtype" is no party-kind.',
    'Did you mean "forum_type"',
  ],
  ['branschforum+ and area:gren', 'At line 1, column 19: "gren" is no area.', 'green'],
  ['branshforum+', 'At line 1, column 1: nobody is called "branshforum".', 'branschforum'],
  [
    'branschforum+\n  and (aera:green\n  or vagledarrad)',
    'At line 2, column 8: there is no field "aera".',
    'area',
  ],
  ['branschforum\nand )', 'At line 2, column 5: ")" cannot stand here.', 'A selection is'],
  ['x adn y', 'At line 1, column 3: nobody is called "adn".', '"and"'],
  ['branschforum ADN vagledarrad', 'At line 1, column 14: nobody is called "ADN".', '"and"'],
  ['branschforum ro vagledarrad', 'At line 1, column 14: nobody is called "ro".', '"or"'],
  ['branschforum+ nto area:green', 'At line 1, column 15: nobody is called "nto".', '"not"'],
  ['itne område:grönt', 'At line 1, column 1: nobody is called "itne".', '"inte"'],
  ['branschforum\nelle vagledarrad', 'At line 2, column 1: nobody is called "elle".', '"eller"'],
  ['upstream("Lokal kommun")', 'At line 1, column 1: nobody is called "Lokal kommun".', ''],
])('%j is refused with its place', (expression, message, hint) => {
  expect(() => select(fixtureReading, { expression })).toThrow(
    expect.objectContaining({
      code: 'BAD_SELECTION',
      message,
      hint: expect.stringContaining(hint),
    }),
  );
});

test('a selection of too many lines is refused where it is too long', () => {
  const expression = `branschforum\n${' '.repeat(1000)}`;
  expect(() => select(fixtureReading, { expression })).toThrow(
    'At line 2, column 988: the selection is longer than 1000 characters.',
  );
});

test('a selection is told in words', () => {
  const answer = select(fixtureReading, { expression: 'via:kunskapsverket' });
  expect(selectSentence(fixtureReading, answer, 'SV')).toBe(
    'Urvalet har två aktörer eller forum och ett flöde: Branschforum och Lokalt råd.',
  );
});
