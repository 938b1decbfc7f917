/** The order of a list: as asked, texts as their language sorts them, what has no value last; then by id, so that every order is total. */
import type { Reading } from '../reading.ts';
import { entriesOf } from './matches.ts';
import { type Edge, saidBy, type Value, valueNamed } from './values.ts';

/** One rule of an order: by a value of the node, or of what the relation says. */
interface Rule {
  readonly by: 'node' | 'edge';
  readonly name: string;
  readonly direction: string;
}

/** The rules of an order as given: of nodes `[{ nameSv: ASC }]`, of the related `[{ node: { nameSv: ASC } }]`. */
function rulesOf(sort: unknown): Rule[] {
  const rule = (by: Rule['by'], name: string, direction: unknown) => ({
    by,
    name,
    direction: String(direction),
  });
  return ((sort ?? []) as readonly unknown[])
    .flatMap(entriesOf)
    .flatMap(([name, value]) =>
      name === 'node' || name === 'edge'
        ? entriesOf(value).map(([inner, direction]) => rule(name, inner, direction))
        : [rule('node', name, value)],
    );
}

const collators = {
  Sv: new Intl.Collator('sv', { numeric: true }),
  En: new Intl.Collator('en', { numeric: true }),
};

/** Texts as numbers in the order of their language; each text is compared once however often it stands. */
function asRanks(values: readonly Value[], { compare }: Intl.Collator): Value[] {
  const texts = [...new Set(values)].filter((value) => typeof value === 'string').sort(compare);
  const ranks = new Map<Value, number>();
  let rank = 0;
  for (const [at, text] of texts.entries()) {
    if (at > 0 && compare(texts[at - 1] as string, text) !== 0) rank += 1;
    ranks.set(text, rank);
  }
  return values.map((value) => ranks.get(value) ?? null);
}

function column(reading: Reading, edges: readonly Edge[], { by, name }: Rule): readonly Value[] {
  const read = valueNamed(reading, name);
  const values = edges.map((edge) =>
    by === 'node' ? read(edge.node) : (saidBy(edge)[name] ?? null),
  );
  const language = /(Sv|En)$/.exec(name)?.[1] as keyof typeof collators | undefined;
  const isText = language !== undefined && values.some((value) => typeof value === 'string');
  return isText ? asRanks(values, collators[language]) : values;
}

/** Upwards, nothing last. */
function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const compareEdges = (a: Edge, b: Edge) =>
  compareValues(a.node.id, b.node.id) || compareValues(a.key, b.key);

/** The edges in the order asked for. */
export function sorted(reading: Reading, edges: readonly Edge[], sort: unknown): Edge[] {
  const columns = rulesOf(sort).map((rule) => ({
    values: column(reading, edges, rule),
    sign: rule.direction === 'DESC' ? -1 : 1,
  }));
  const places = edges
    .map((_, at) => at)
    .sort((a, b) => {
      for (const { values, sign } of columns) {
        const order = compareValues(values[a] ?? null, values[b] ?? null);
        if (order !== 0) return sign * order;
      }
      return compareEdges(edges[a] as Edge, edges[b] as Edge);
    });
  return places.map((at) => edges[at] as Edge);
}
