/** A fact with a good shape, and how to say where each of its properties was written. */
import type { SourcePosition } from '../errors.ts';
import type { Fact } from '../model/fact.ts';
import type { RawFact } from './raw-fact.ts';

export interface CheckedFact {
  readonly fact: Fact;
  readonly raw: RawFact;
}

/** Facts by id, the first of each; what the checks look things up in. */
export type FactsById = ReadonlyMap<string, CheckedFact>;

/** Some ids. */
export type Ids = Pick<ReadonlySet<string>, 'has'>;

/** Where the first of these keys was written, or the fact itself where none was. */
export function positionOf({ raw }: CheckedFact, ...keys: readonly string[]): SourcePosition {
  const key = keys.find((name) => raw.origins.has(name));
  return raw.file.at(raw.origins.get(key ?? '') ?? raw.path);
}

/** Where one item of a list property was written; the property itself when it is written as one value. */
export function positionOfItem({ raw }: CheckedFact, key: string, index: number): SourcePosition {
  const origin = raw.origins.get(key);
  return raw.file.at(origin === undefined ? raw.path : [...origin, index]);
}
