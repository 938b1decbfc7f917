/** What was done to one list of facts to make another of it, change by change. */
import type { Fact } from '../fact.ts';
import { isSame } from '../same.ts';
import type { Change } from './change.ts';
import { membersOf } from './members.ts';

type Values = Readonly<Record<string, unknown>>;

/** The changes from one state to another, in id order; facts that are the same give none. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const earlier = new Map(before.map((fact) => [fact.id, fact]));
  const later = new Map(after.map((fact) => [fact.id, fact]));
  const ids = [
    ...before.flatMap(({ id }) => (later.has(id) ? [] : [id])),
    ...after.flatMap((fact) => (earlier.get(fact.id) === fact ? [] : [fact.id])),
  ];
  return ids.sort().flatMap((id) => changesOf(id, earlier.get(id), later.get(id)));
}

function changesOf(fact: string, before: Fact | undefined, after: Fact | undefined): Change[] {
  if (before === after) return [];
  if (before === undefined) return [{ fact, act: 'ADD', after }];
  if (after === undefined) return [{ fact, act: 'WITHDRAW', before }];
  const [was, is] = [before, after] as unknown as [Values, Values];
  const properties = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return properties.flatMap((property) =>
    changesOfProperty(fact, property, was[property], is[property]),
  );
}

function changesOfProperty(
  fact: string,
  property: string,
  before: unknown,
  after: unknown,
): Change[] {
  if (isSame(before, after)) return [];
  const [was, is] = [membersOf(property, before), membersOf(property, after)];
  if (was === undefined || is === undefined) return [{ fact, act: 'SET', property, before, after }];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const set = keys
    .filter((member) => !isSame(was.get(member), is.get(member)))
    .map((member): Change => {
      const [one, other] = [was.get(member), is.get(member)];
      return { fact, act: 'SET', property, member, before: one, after: other };
    });
  const left = [...was.keys()].filter((key) => is.has(key));
  const appended = [...left, ...[...is.keys()].filter((key) => !was.has(key))];
  if (isSame(appended, [...is.keys()])) return set;
  const order = { before: [...was.keys()], after: [...is.keys()] };
  return [...set, { fact, act: 'SET', property, isOrder: true, ...order }];
}
