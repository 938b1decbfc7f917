/** Regions to measure with: each with levels, areas, forums of a blueprint, circles, and a few flows to its neighbours. Same seed, same regions. */
import type { Fact } from '../../src/model/fact.ts';
import { FlowKind } from '../../src/model/words.ts';

/** How large a region is: 300 parties and 1,500 flows unless told. */
interface Size {
  readonly parties: number;
  readonly flows: number;
}
type Values = Record<string, unknown>;

/** Numbers that are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const cited = [{ document: 'kallan', locator: '1', basis: 'TEXT', supports: [], certain: true }];

function maker(landscapes: readonly string[]) {
  return (kind: string, id: string, values: Values): Fact =>
    ({
      kind,
      id,
      ...(kind === 'SEAT' || kind === 'FLOW' || kind === 'TIE' || kind === 'STATEMENT'
        ? {}
        : { name: { sv: id, en: id } }),
      aliases: [],
      standing: 'PROPOSED',
      citations: cited,
      landscapes,
      ...values,
    }) as unknown as Fact;
}

/** What all regions share: roles, areas, actor types, the source. */
function sharedFacts(): Fact[] {
  const make = maker([]);
  return [
    make('DOCUMENT', 'kallan', { authors: [], partOf: [], outline: [] }),
    make('ROLE', 'anstaller', { role: 'EMPLOYER' }),
    make('ROLE', 'utbildar', { role: 'EDUCATOR' }),
    make('ROLE', 'grupper', { role: 'GROUP_FOCUSED' }),
    make('AREA', 'gront', {
      colour: 'GREEN',
      bringsTogether: ['anstaller', 'utbildar'],
      serves: [],
    }),
    make('AREA', 'blatt', { colour: 'BLUE', bringsTogether: ['grupper', 'utbildar'], serves: [] }),
    make('AREA', 'gult', { colour: 'YELLOW', bringsTogether: ['grupper', 'utbildar'], serves: [] }),
    make('ACTOR_TYPE', 'kommuner', { people: false, kindOf: [] }),
    make('ACTOR_TYPE', 'foretag', { people: false, kindOf: [] }),
    make('ACTOR_TYPE', 'skolor', { people: false, kindOf: [] }),
  ];
}

const municipalities = 12;
const areas = ['gront', 'blatt', 'gult'] as const;
const types = [
  ['rad-gront', 'REGIONAL', 'gront'],
  ['rad-blatt', 'REGIONAL', 'blatt'],
  ['rad-gult', 'REGIONAL', 'gult'],
  ['verkstad', 'LOCAL', 'gront'],
  ['lokalt-gult', 'LOCAL', 'gult'],
] as const;

function region(number: number, size: Size, regions: number): Fact[] {
  const own = `region-${number}`;
  const make = maker([own]);
  const random = chance(number + 1);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const id = (name: string) => `${own}-${name}`;
  const facts: Fact[] = [
    make('LANDSCAPE', own, { covers: [id('lan')], owner: id('regionen'), landscapes: [] }),
    make('PLACE', id('lan'), { placeKind: 'COUNTY', partOf: [] }),
  ];
  const parties: string[] = [id('regionen')];
  facts.push(
    make('ACTOR', id('regionen'), {
      level: 'REGIONAL',
      ofType: [],
      partOf: [],
      servesPlaces: [id('lan')],
      standing: 'ESTABLISHED',
    }),
  );
  for (let at = 0; at < municipalities; at++) {
    facts.push(make('PLACE', id(`ort-${at}`), { placeKind: 'MUNICIPALITY', partOf: [id('lan')] }));
    facts.push(
      make('ACTOR', id(`kommun-${at}`), {
        level: 'LOCAL',
        ofType: ['kommuner'],
        partOf: [],
        servesPlaces: [id(`ort-${at}`)],
        standing: 'ESTABLISHED',
      }),
    );
    parties.push(id(`kommun-${at}`));
  }
  for (const [name, level, area] of types) {
    facts.push(
      make('FORUM_TYPE', id(name), {
        level,
        per: level === 'LOCAL' ? 'MUNICIPALITY' : 'REGION',
        inAreas: [area],
        partOf: [],
        ...(random() < 0.5 ? { meetingsMin: 2, meetingsMax: 4 } : {}),
      }),
    );
    parties.push(id(name));
    for (const [holder, side] of [
      ['foretag', 'industry'],
      ['skolor', 'provider'],
      ['kommuner', 'group-focused'],
    ] as const)
      if (random() < 0.8)
        facts.push(
          make('SEAT', id(`${name}.${holder}`), {
            of: id(name),
            for: holder,
            side,
            capacity: 'MEMBER',
          }),
        );
  }
  for (let at = 0; at < size.parties - 18; at++) {
    const kind = random();
    if (kind < 0.15) {
      const [type] = pick(types);
      const name = id(`forum-${at}`);
      facts.push(
        make('FORUM', name, {
          level: random() < 0.5 ? 'LOCAL' : 'REGIONAL',
          several: false,
          ofType: random() < 0.6 ? [id(type)] : [],
          partOf: [],
          inAreas: [pick(areas)],
          servesPlaces: [id(`ort-${Math.floor(random() * municipalities)}`)],
          about: [],
          standing: 'ESTABLISHED',
        }),
      );
      parties.push(name);
    } else {
      const name = id(`aktor-${at}`);
      facts.push(
        make('ACTOR', name, {
          level: pick(['LOCAL', 'REGIONAL']),
          ofType: [pick(['foretag', 'skolor', 'kommuner'])],
          partOf: [],
          servesPlaces: [],
          standing: 'ESTABLISHED',
        }),
      );
      parties.push(name);
    }
  }
  for (let at = 0; at < size.flows; at++) {
    const away = random() < 0.01 && regions > 1;
    const other = away ? `region-${(number + 1) % regions}-regionen` : pick(parties);
    const far = away ? [own, `region-${(number + 1) % regions}`] : [own];
    facts.push(
      make('FLOW', id(`flode-${at}`), {
        flowKind: pick(FlowKind.options),
        giver: random() < 0.02 ? undefined : pick(parties),
        receiver: other,
        via: random() < 0.1 ? [pick(parties)] : [],
        about: [],
        mutual: false,
        standing: random() < 0.6 ? 'PROPOSED' : 'ESTABLISHED',
        landscapes: far,
      }),
    );
  }
  return facts;
}

/** So many regions of a size, and what they share. */
export function regionsOf(count: number, size: Size = { parties: 300, flows: 1500 }): Fact[] {
  const facts = sharedFacts();
  for (let number = 0; number < count; number++)
    for (const fact of region(number, size, count)) facts.push(fact);
  return facts;
}
