/** What a filter of the graph means. A value that is not there matches nothing, so that its negation matches; null asks nothing. */
import type { Fact } from '../../model/fact.ts';
import type { Reading } from '../reading.ts';
import { goOn } from '../work.ts';
import { related, relatedNodes } from './related.ts';
import type { Relation, Shapes } from './shapes.ts';
import { type Edge, saidBy, type Value, valueNamed } from './values.ts';

type Test<T> = (of: T) => boolean;

/** How many values are looked at between two looks at the clock. */
const looksPerClock = 1000;
/** What is related takes as long to find as so many values to compare. */
const looksPerRelated = 5;

/** What filters are read with; one for each list that is asked for. */
export interface Matcher {
  /** Whether a node of this kind is meant by a filter. */
  node(kind: string, where: unknown): Test<Fact>;
  /** Whether one of the related is meant by a filter on the node and on what the relation says. */
  edge(relation: Relation, where: unknown): Test<Edge>;
}

/** What is given of an object, without what is null. */
export function entriesOf(given: unknown): [string, unknown][] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
}

const text =
  (holds: (value: string, asked: string) => boolean) => (asked: unknown) => (value: Value) =>
    typeof value === 'string' && holds(value, asked as string);
const number =
  (holds: (value: number, asked: number) => boolean) => (asked: unknown) => (value: Value) =>
    typeof value === 'number' && holds(value, asked as number);

const operators: Readonly<Record<string, (asked: unknown) => Test<Value>>> = {
  eq: (asked) => (value) => (Array.isArray(asked) ? isSameList(asked, value) : value === asked),
  in(asked) {
    const all = new Set(asked as readonly unknown[]);
    return (value) => all.has(value);
  },
  contains: text((value, asked) => value.includes(asked)),
  startsWith: text((value, asked) => value.startsWith(asked)),
  endsWith: text((value, asked) => value.endsWith(asked)),
  gt: number((value, asked) => value > asked),
  gte: number((value, asked) => value >= asked),
  lt: number((value, asked) => value < asked),
  lte: number((value, asked) => value <= asked),
  includes: (asked) => (value) => Array.isArray(value) && value.includes(asked),
};

function isSameList(asked: readonly unknown[], value: Value): boolean {
  if (!Array.isArray(value) || value.length !== asked.length) return false;
  return asked.every((one, at) => value[at] === one);
}

const quantifiers: Readonly<Record<string, <T>(all: readonly T[], matches: Test<T>) => boolean>> = {
  some: (all, matches) => all.some(matches),
  none: (all, matches) => !all.some(matches),
  all: (all, matches) => all.every(matches),
  single: (all, matches) => all.filter(matches).length === 1,
};

/** What each part of a filter says, all of which must hold; `AND`, `OR` and `NOT` hold filters of the same sort. */
function every<T>(where: unknown, part: (name: string, value: unknown) => Test<T>): Test<T> {
  const again = (inner: unknown) => every(inner, part);
  const tests = entriesOf(where).map(([name, value]): Test<T> => {
    if (name === 'NOT') {
      const inner = again(value);
      return (of) => !inner(of);
    }
    if (name !== 'AND' && name !== 'OR') return part(name, value);
    const inner = (value as readonly unknown[]).map(again);
    return name === 'AND'
      ? (of) => inner.every((test) => test(of))
      : (of) => inner.some((test) => test(of));
  });
  return (of) => tests.every((test) => test(of));
}

/** The same, asked once of each node however many are related to it. */
function remembered(test: Test<Fact>): Test<Fact> {
  const known = new Map<Fact, boolean>();
  return (fact) => {
    const before = known.get(fact);
    if (before !== undefined) return before;
    const holds = test(fact);
    known.set(fact, holds);
    return holds;
  };
}

/** Makes what reads filters; what it makes throws {@link KnowledgeError} `TIME_SPENT` once the time of the request is up. */
export function matcherOf(reading: Reading, shapes: Shapes): Matcher {
  let looks = 0;
  const look = (times: number) => {
    looks += times;
    if (looks < looksPerClock) return;
    looks = 0;
    goOn();
  };

  function valueTest(filter: unknown): Test<Value> {
    const tests = entriesOf(filter).map(
      ([name, asked]) => operators[name]?.(asked) ?? (() => false),
    );
    return (value) => {
      look(tests.length);
      return tests.every((test) => test(value));
    };
  }

  function ofRelated<T>(
    relatedTo: (fact: Fact) => readonly T[],
    filter: unknown,
    test: (where: unknown) => Test<T>,
  ): Test<Fact> {
    const tests = entriesOf(filter).map(([name, where]) => {
      const [holds, matches] = [quantifiers[name], test(where)];
      return (all: readonly T[]) => holds?.(all, matches) ?? false;
    });
    return (fact) => {
      const all = relatedTo(fact);
      look(looksPerRelated * (all.length + 1));
      return tests.every((holds) => holds(all));
    };
  }

  const matcher: Matcher = {
    node: (kind, where) =>
      every(where, (name, filter) => {
        const relations = shapes.get(kind);
        const plain = relations?.get(name);
        if (plain !== undefined) {
          const nodes = (fact: Fact) => relatedNodes(reading, fact, plain);
          return ofRelated(nodes, filter, (inner) => remembered(matcher.node(plain.to, inner)));
        }
        const told = relations?.get(name.replace(/Connection$/, ''));
        if (told !== undefined) {
          const edges = (fact: Fact) => related(reading, fact, told);
          return ofRelated(edges, filter, (inner) => matcher.edge(told, inner));
        }
        const [read, test] = [valueNamed(reading, name), valueTest(filter)];
        return (fact) => test(read(fact));
      }),
    edge: (relation, where) =>
      every(where, (name, inner): Test<Edge> => {
        if (name === 'node') {
          const test = remembered(matcher.node(relation.to, inner));
          return ({ node }) => test(node);
        }
        return every(inner, (said, filter) => {
          const test = valueTest(filter);
          return (edge) => test(saidBy(edge)[said] ?? null);
        });
      }),
  };
  return matcher;
}
