/** Cards of things in the real seed. */
import { expect, test } from 'vitest';
import { knownCard } from '../../../src/engine/questions/entity/card.ts';
import { cardSentence } from '../../../src/engine/questions/entity/card-sentence.ts';
import { entity } from '../../../src/engine/questions/entity/entity.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';

const { facts } = readSeed('seed');
const reading = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-20T13:05:00Z' });

test('a card holds the facts that point to the thing, by kind', () => {
  const card = entity(reading, 'programrad');
  expect(card.kind).toBe('FORUM_TYPE');
  expect(card.facts).toEqual(reading.facts.pointingTo('programrad').map(({ id }) => id));
  expect(card.facts).toContain('programrad.seat.rektor.chair');
  expect(card.statements.length).toBeGreaterThan(0);
  expect(card.givesTotal).toBeGreaterThan(0);
});

test('a silence stands apart from what is stated', () => {
  const card = entity(reading, 'branschforum');
  const silences = card.silences.map((id) => reading.facts.byId.get(id));
  expect(silences.map((fact) => fact?.kind === 'STATEMENT' && fact.property)).toContain('chair');
  expect(card.statements.filter((id) => card.silences.includes(id))).toEqual([]);
});

test('a contradiction is returned with each of the facts it is between', () => {
  for (const id of ['n2017-07839-rts', 'uppdraget-till-2021', 'uppdraget-till-och-med-2020'])
    expect(entity(reading, id).contradictions).toContain('motsagelse-uppdragets-slutar');
});

test('a document lists what rests on it', () => {
  const { facts: resting } = entity(reading, 'minnesanteckningar-2024-04-26');
  expect(resting).toContain('beslut-par-10');
  expect(resting).toContain('narvaro-2024-04-26-jerry-engstrom');
});

test('each list of a card holds what is of its kind among its facts', () => {
  const lists = [
    ['TIE', 'ties'],
    ['PARTICIPATION', 'participations'],
    ['MEASURE', 'measures'],
  ] as const;
  for (const { id } of reading.facts.facts) {
    const card = entity(reading, id);
    const ofKind = (kind: string) =>
      card.facts.filter((one) => reading.facts.byId.get(one)?.kind === kind);
    for (const [kind, list] of lists) expect([id, card[list]]).toEqual([id, ofKind(kind)]);
    const { statements, silences, contradictions, differences } = card;
    const said = [...statements, ...silences, ...contradictions, ...differences].sort();
    expect([id, said]).toEqual([id, ofKind('STATEMENT')]);
  }
});

test('whoever starts from a forum, a project or a place meets what disagrees of its parts', () => {
  for (const id of ['kompetenssamverkan-teknik', 'strangnas-kommun', 'kompetensverkstan'])
    expect(entity(reading, id).contradictions).toContain('motsagelse-strangnas-kon');
});

test('passages that differ reach what they tell of, and nothing that points on from there', () => {
  const { contradictions, differences } = entity(reading, 'branschforum');
  expect(contradictions).toEqual([]);
  expect(differences).toEqual([
    'motsagelse-branschforum-medlemmar',
    'motsagelse-branschforum-sammankallande',
    'motsagelse-kvalitet-q3',
    'motsagelse-kvalitetsuppfoljning',
    'motsagelse-q3-text-och-figur',
    'motsagelse-strategiskt-eller-operativt',
  ]);
  expect(entity(reading, 'mal-10').differences).toEqual(['mal-10-i-listan']);
  expect(entity(reading, 'kompetensplan-vastmanland').differences).toEqual([
    'kompetensplan-hanvisar-4-1-4-3',
    'mal-1-i-listan',
    'mal-10-i-listan',
    'mal-12-i-listan',
  ]);
  expect(entity(reading, 'gront').differences).toEqual([]);
});

test('since when the region has its assignment is met from the platform it is to establish', () => {
  expect(entity(reading, 'kompetensplattformen').contradictions).toEqual([
    'motsagelse-uppdragets-borjan',
    'motsagelse-uppdragets-slutar',
  ]);
});

test('an id that says contradiction is one, or a difference', () => {
  const sorts = reading.facts
    .of('STATEMENT')
    .filter(({ id }) => id.startsWith('motsagelse-'))
    .map(({ statementKind }) => statementKind);
  expect(new Set(sorts)).toEqual(new Set(['CONTRADICTION', 'DIFFERENCE']));
});

test('a fact without a name says what it says, and where it stands', () => {
  const told = (id: string) => cardSentence(knownCard(reading, id), 'SV');
  const nameless = reading.facts.facts.filter(({ name }) => !name);
  for (const { id } of nameless) expect(told(id)).not.toMatch(/Källorna har|Ingen källa har/);
  expect(told('ersattare-anna-kramer')).toBe(
    'Anna Kramer (M) är ersättare i Samverkansgrupp Kompetensförsörjning för Norbergs kommun. Källa: Samverkansgrupp Kompetensförsörjning Västmanland (bilder 2025), Samverkansgruppens medlemmar, r. 54.',
  );
});

test('an unknown id is answered with the nearest', () => {
  expect(() => entity(reading, 'programrd')).toThrow(
    expect.objectContaining({
      code: 'UNKNOWN_ENTITY',
      hint: expect.stringContaining('"programrad"'),
    }),
  );
});
