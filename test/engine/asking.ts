/** Small readings to ask, and random questions to ask them. */

import type { FlowFilter } from '../../src/engine/answering/answer.ts';
import { lifts } from '../../src/engine/flows/flow-graph.ts';
import type { Reading } from '../../src/engine/reading.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { Fact } from '../../src/model/fact.ts';
import {
  AreaColour,
  Basis,
  FlowKind,
  FlowSide,
  Level,
  Standing,
  Strength,
} from '../../src/model/words.ts';
import { chooser } from '../random-landscape.ts';

/** A reading of these facts, as revision 1. */
export function readingOfFacts(facts: readonly Fact[], revision = 1): Reading {
  return readingOf({ facts, revision, digest: `digest-${revision}`, asOf: '2024-05-14T08:00:00Z' });
}

const cited = {
  aliases: [],
  standing: 'PROPOSED',
  landscapes: [],
  citations: [{ document: 'kalla', locator: '1 Text', basis: 'TEXT', supports: [], certain: true }],
};

/** A forum with its id as name; `more` may give it types, areas, a level and so on. */
export function forum(id: string, more: object = {}): Fact {
  return Fact.parse({
    kind: 'FORUM',
    id,
    name: { sv: id, en: id },
    ...cited,
    several: false,
    ofType: [],
    partOf: [],
    inAreas: [],
    servesPlaces: [],
    about: [],
    ...more,
  });
}

/** A forum type with its id as name. */
export function forumType(id: string, more: object = {}): Fact {
  const name = { sv: id, en: id };
  return Fact.parse({ kind: 'FORUM_TYPE', id, name, ...cited, inAreas: [], partOf: [], ...more });
}

/** A group of people with its id as name. */
export function groupOfPeople(id: string): Fact {
  const name = { sv: id, en: id };
  return Fact.parse({ kind: 'ACTOR_TYPE', id, name, ...cited, people: true, kindOf: [] });
}

/** A slot of a forum type's year wheel, with its id as name. */
export function slot(id: string, partOf: string): Fact {
  const name = { sv: id, en: id };
  const own = { eventKind: 'SLOT', partOf: [partOf], about: [] };
  return Fact.parse({ kind: 'EVENT', id, name, ...cited, ...own });
}

/** A meeting that is part of a party, with its id as name. */
export function event(id: string, partOf: string, more: object = {}): Fact {
  const name = { sv: id, en: id };
  const own = { eventKind: 'MEETING', partOf: [partOf], about: [], ...more };
  return Fact.parse({ kind: 'EVENT', id, name, ...cited, ...own });
}

/** A document with its id as name. */
export function document(id: string, more: object = {}): Fact {
  const own = { authors: [], partOf: [], outline: [], ...more };
  return Fact.parse({ kind: 'DOCUMENT', id, name: { sv: id, en: id }, ...cited, ...own });
}

/** A statement about something, with its id as text. */
export function statement(id: string, about: string, kind: string, more: object = {}): Fact {
  const lists = { by: [], toParties: [], askedOf: [], topics: [], answeredBy: [], between: [] };
  const own = { statementKind: kind, text: { sv: id, en: id }, about: [about], ...lists, ...more };
  return Fact.parse({ kind: 'STATEMENT', id, ...cited, ...own });
}

/** A contradiction between facts, which shows the first. */
export function contradiction(id: string, between: readonly [string, ...string[]]): Fact {
  return statement(id, between[0], 'CONTRADICTION', { between, shown: between[0] });
}

/** An area with its id as name. */
export function area(id: string, colour: AreaColour): Fact {
  const name = { sv: id, en: id };
  return Fact.parse({ kind: 'AREA', id, name, ...cited, colour, bringsTogether: [], serves: [] });
}

/** A landscape with its id as name. */
export function landscape(id: string): Fact {
  return Fact.parse({ kind: 'LANDSCAPE', id, name: { sv: id, en: id }, ...cited, covers: [] });
}

/** A flow written `giver → receiver`; an end written `?` is unstated. */
export function flow(id: string, ends: string, kind: FlowKind = 'NEED', more: object = {}): Fact {
  const [giver, receiver] = ends.split(' → ');
  return Fact.parse({
    kind: 'FLOW',
    id,
    ...cited,
    flowKind: kind,
    ...(giver === '?' ? {} : { giver }),
    ...(receiver === '?' ? {} : { receiver }),
    via: [],
    about: [],
    mutual: false,
    ...more,
  });
}

/** A random filter, landscape, lift and depth; about a third of the filters ask nothing. */
export function randomQuestion(seed: number) {
  const choose = chooser(seed + 1_000_003);
  const asks = choose.chance(0.65);
  const list = <T>(words: readonly T[], share: number): readonly T[] | null =>
    asks && choose.chance(0.2) ? choose.some(words, share) : null;
  const filter: FlowFilter = {
    kinds: list(FlowKind.options, 0.6),
    areas: list(AreaColour.options, 0.5),
    levels: list(Level.options, 0.6),
    standings: list(Standing.options, 0.7),
    strengths: list(Strength.options, 0.7),
    bases: list(Basis.options, 0.5),
    sides: list(FlowSide.options, 0.7),
    sameKind: choose.chance(0.3),
    certain: asks && choose.chance(0.2),
  };
  return {
    filter,
    landscape: choose.chance(0.4) ? choose.one(['sormland', 'vastmanland']) : null,
    lift: choose.one(lifts),
    depth: choose.one([1, 2, 3, 1000]),
  };
}
