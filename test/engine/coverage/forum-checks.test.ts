/** What checks of forums and seats read beside a blueprint's seats, and whom they leave unasked. */
import { expect, test } from 'vitest';
import { landscapeWith } from '../../../src/engine/answering/filter.ts';
import { coverageOf, type Result } from '../../../src/engine/coverage/coverage-of.ts';
import { findingSentence } from '../../../src/engine/questions/coverage/coverage-sentences.ts';
import type { Fact } from '../../../src/model/fact.ts';
import {
  actor,
  actorType,
  council,
  event,
  flow,
  forum,
  forumType,
  participation,
  seat,
  silence,
  statement,
  tie,
  valley,
} from './valley.ts';

function ask(...facts: readonly Fact[]) {
  const reading = valley(...facts);
  const { results } = coverageOf(reading, landscapeWith(reading, 'dalen'));
  const of = (id: string): Result | undefined => results.find((one) => one.id === id);
  const says = (id: string) => {
    const result = of(id);
    return result && findingSentence(reading, result, 'SV');
  };
  return { results, of, says, ids: results.map(({ id }) => id) };
}

const committee = forumType('utskott', {
  level: 'REGIONAL',
  inAreas: ['gront'],
  partOf: ['rad'],
});
const byLaw = forumType('lagens-rad', {
  level: 'LOCAL',
  per: 'PROGRAMME',
  inAreas: ['gront'],
  standing: 'STATUTORY',
  landscapes: [],
});

test('a committee leaves it to its council which roles meet', () => {
  const { ids } = ask(council, committee, seat('s', { of: 'utskott', for: 'region' }));
  expect(ids.filter((id) => id.startsWith('both-roles-of-an-area-meet:utskott'))).toEqual([]);
});

test('a slot of a committee is asked where a source is noted to leave open who is there', () => {
  const slot = event('hostmote', { quarter: 3, partOf: ['utskott'] });
  const facts = [
    council,
    committee,
    slot,
    seat('s', { of: 'utskott', for: 'region', side: 'provider' }),
  ];
  const id = 'a-slot-meets-the-roles-it-concerns:hostmote';
  expect(ask(...facts).of(id)).toBeUndefined();
  expect(ask(...facts, silence('hostmote', 'employers')).of(id)).toMatchObject({
    status: 'UNKNOWN',
    ground: 'SILENT',
  });
});

test('law leaves it to each place how its councils meet, and a programme council is not asked per municipality', () => {
  const { of, ids } = ask(council, byLaw);
  expect(of('one-convener-is-stated:lagens-rad')).toBeUndefined();
  expect(of('meetings-a-year-are-stated:lagens-rad')).toBeUndefined();
  expect(ids.filter((id) => id.startsWith('every-municipality-has-its-local-forum'))).toEqual([
    'every-municipality-has-its-local-forum:lagens-rad',
  ]);
});

test('a landscape without a design of its own has no areas from a design of others', () => {
  expect(ask(byLaw).of('every-municipality-has-its-local-forum:lagens-rad')?.areas).toEqual([]);
  const { of } = ask(council, byLaw);
  expect(of('every-municipality-has-its-local-forum:lagens-rad')?.areas).toEqual(['GREEN']);
});

test('what is only planned does not exist yet', () => {
  const planned = forum('radet', { ofType: ['rad'], standing: 'PLANNED' });
  const { of, ids, says } = ask(council, planned);
  expect(of('every-regional-forum-exists:rad')).toMatchObject({
    status: 'UNKNOWN',
    ground: 'NOT_DOCUMENTED',
  });
  expect(says('every-regional-forum-exists:rad')).toContain('Initiativ har tagits till radet');
  expect(ids.filter((id) => id.startsWith('every-named-forum-has-its-seats-held'))).toEqual([]);
});

test('seats are told by their own names', () => {
  const figure = [
    { document: 'rapporten', locator: '1', basis: 'FIGURE', supports: [], certain: true },
  ];
  const { says } = ask(
    council,
    seat('a', { of: 'rad', for: 'region' }),
    seat('b', { of: 'rad', for: 'abys-kommun' }),
    seat('c', {
      of: 'rad',
      for: 'region',
      citations: figure,
      name: { sv: 'Regionen som utbildare', en: 'c' },
    }),
    seat('d', { of: 'rad', for: 'abys-kommun', citations: figure }),
    tie('EQUIVALENT_TO', 'b', 'd'),
  );
  expect(says('text-and-figure-name-the-same-seats:rad')).toBe(
    'Förslaget lämnar öppet vilka som sitter i rad: bara texten har region, och bara figuren har Regionen som utbildare.',
  );
});

test('a seat in a named forum counts, and one only named as an example is told as that', () => {
  const invited = seat('i', { of: 'rad', for: 'region', capacity: 'INVITED' });
  const radet = forum('radet', { ofType: ['rad'] });
  const own = (values: object) =>
    ask(council, invited, radet, seat('e', { of: 'radet', for: 'region', ...values })).of(
      'horizontal-principles-have-a-seat:region',
    );
  expect(own({})).toMatchObject({ status: 'MET' });
  expect(own({ strength: 'EXAMPLE' })).toMatchObject({ status: 'UNKNOWN', ground: 'SILENT' });
});

test('who is named in a seat, or is the kind of who sits there, has a seat', () => {
  const feeds = (party: string) => `those-relied-on-have-a-seat:rad:${party}`;
  const { of } = ask(
    council,
    actorType('kommunerna', { name: { sv: 'Kommunerna', en: 'The municipalities' } }),
    actorType('arbete', { name: { sv: 'Kommunernas arbete & familj', en: 'Work and family' } }),
    actorType('offentliga'),
    actorType('kommunal', { kindOf: ['offentliga'] }),
    actorType('bolag'),
    seat('s', { of: 'rad', for: 'arbete' }),
    seat('t', { of: 'rad', for: 'kommunal' }),
    flow('NEED', 'kommunerna', 'rad'),
    flow('DELIVERY', 'offentliga', 'rad'),
    flow('NEED', 'bolag', 'rad', { via: ['region'] }),
  );
  expect(of(feeds('kommunerna'))?.status).toBe('MET');
  expect(of(feeds('offentliga'))?.status).toBe('MET');
  expect(of(feeds('bolag'))).toBeUndefined();
});

test('who sits both as itself and in another part is told as itself', () => {
  const { says } = ask(
    council,
    actorType('offentliga'),
    actorType('kommunal', { kindOf: ['offentliga'] }),
    actor('byran', { ofType: ['kommunal'] }),
    seat('s', { of: 'rad', for: 'byran' }),
    seat('t', { of: 'rad', for: 'byran', name: { sv: 'Byrån som utbildare', en: 't' } }),
    flow('DELIVERY', 'offentliga', 'rad'),
  );
  expect(says('those-relied-on-have-a-seat:rad:offentliga')).toBe(
    'Det är tänkt att offentliga bidrar till rad och har plats där genom byran.',
  );
});

test('a network belongs with the councils by those of it who sit there', () => {
  const rectors = actorType('rektorer');
  const facts = [
    council,
    rectors,
    forum('natverket'),
    seat('n', { of: 'natverket', for: 'rektorer' }),
    seat('r', { of: 'rad', for: 'rektorer' }),
  ];
  expect(ask(...facts).of('existing-networks-were-considered:natverket')?.status).toBe('MET');
});

test('a local gap is a municipality’s only where it can answer', () => {
  const local = { level: 'LOCAL', servesPlaces: ['aby'] } as const;
  const id = 'every-named-forum-has-its-seats-held:natverket:members';
  expect(ask(forum('natverket', local)).of(id)?.places).toEqual([]);
  const own = seat('s', { of: 'natverket', for: 'abys-kommun', standing: 'ESTABLISHED' });
  expect(ask(forum('natverket', local), own).of(id)?.places).toEqual(['aby']);
});

test('those were heard whom a talk with their kind names', () => {
  const heads = actorType('chefer', { name: { sv: 'Chefer', en: 'Heads' } });
  const { of } = ask(
    council,
    heads,
    seat('s', { of: 'rad', for: 'chefer', capacity: 'CONVENER' }),
    actor('projektet-agare'),
    event('motet', { eventKind: 'MEETING', standing: 'OCCURRED' }),
    participation('p', {
      in: 'motet',
      by: 'abys-kommun',
      capacity: 'CONSULTED',
      mode: 'samtal med chefer',
    }),
  );
  expect(of('those-proposed-to-lead-were-heard:chefer')?.status).toBe('MET');
});

test('a rule given as reason provides for the industry side, whatever the lists hold', () => {
  const { of } = ask(
    council,
    seat('s', { of: 'rad', for: 'region', side: 'industry', strength: 'RECOMMENDED' }),
    statement('RULE', 'tumregel', { about: ['rad'] }),
    statement('REASON', 'skal', { about: ['tumregel'], property: 'industry-is-not-a-minority' }),
  );
  expect(of('industry-is-not-a-minority:rad')).toMatchObject({ status: 'MET', ground: 'STATED' });
});
