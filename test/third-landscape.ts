/** A third landscape beside those of the seed: all that they say, said once more of places with other ids and the same names, and neighbours that lay hold of theirs. */
import { Fact } from '../src/model/fact.ts';

const third = 'tredje';

/** The same value with the ids of a landscape's own facts changed. */
function renamed(value: unknown, ids: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return ids.has(value) ? `${third}-${value}` : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([property, held]) => [property, renamed(held, ids)]),
  );
}

const common = (id: string, document: string) => ({
  id: `${third}-${id}`,
  aliases: [],
  standing: 'ESTABLISHED',
  landscapes: [third],
  citations: [{ document, locator: '1', basis: 'TEXT', supports: [], certain: true }],
});
const both = (text: string) => ({ sv: text, en: text });

/** A forum for each party of the others, who sits in it, feeds it and is fed by it; and what is said there of them. */
function neighbours(of: Fact, document: string): unknown[] {
  const { id } = of;
  const forum = `${third}-med-${id}`;
  const flow = {
    kind: 'FLOW',
    flowKind: 'NEED',
    carries: both('behov'),
    mutual: false,
    via: [],
    about: [],
  };
  return [
    {
      ...common(`med-${id}`, document),
      kind: 'FORUM',
      name: both(of.name?.sv ?? id),
      level: 'REGIONAL',
      ofType: [],
      inAreas: ['gront'],
      servesPlaces: [],
      about: [],
      several: false,
      partOf: [],
    },
    {
      ...common(`med-${id}.seat`, document),
      kind: 'SEAT',
      of: forum,
      for: id,
      capacity: 'CONVENER',
    },
    { ...common(`med-${id}.ger`, document), ...flow, giver: id, receiver: forum },
    { ...common(`med-${id}.far`, document), ...flow, giver: forum, receiver: id },
    {
      ...common(`med-${id}.sager`, document),
      kind: 'STATEMENT',
      statementKind: 'TASK',
      text: both('Grannen säger något om den.'),
      about: [id],
      topics: [],
      answeredBy: [],
      between: [],
      askedOf: [],
      by: [],
      toParties: [],
    },
  ];
}

/**
 * The third landscape's own facts: a copy of every fact that another landscape owns, in forums, places and flows of the same
 * names, flows among the actors that all share included; and a neighbour of each municipality and each shared party.
 *
 * @param facts - those of the other landscapes and of all; none of them changes
 */
export function thirdLandscape(facts: readonly Fact[]): Fact[] {
  const own = facts.filter(({ landscapes }) => landscapes.length > 0);
  const [first] = own.filter(({ kind }) => kind === 'LANDSCAPE');
  const ids = new Set(own.map(({ id }) => id));
  const copies = own.flatMap((fact) => {
    if (fact.kind === 'LANDSCAPE' && fact !== first) return [];
    const copy = renamed({ ...fact, landscapes: [] }, ids) as Fact;
    const name = fact.kind === 'LANDSCAPE' ? { id: third, name: both('Tredje') } : {};
    return [{ ...copy, ...name, landscapes: [third] }];
  });
  const [document] = own.filter(({ kind }) => kind === 'DOCUMENT');
  const met = facts.filter(({ kind }) => kind === 'ACTOR' || kind === 'ACTOR_TYPE');
  const near = met.flatMap((one) => neighbours(one, `${third}-${document?.id}`));
  return [...copies, ...near].map((fact) => Fact.parse(fact));
}
