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

/** Where the first of these keys stands, or the fact itself where none was written. */
export function positionOf({ raw }: CheckedFact, ...keys: readonly string[]): SourcePosition {
  const key = keys.find((name) => raw.given[name] !== undefined && writtenHere(raw, name));
  return raw.file.at(key === undefined ? raw.path : [...raw.path, key]);
}

/** Whether the key stands in this fact's own mapping, not inherited from around it. */
function writtenHere(raw: RawFact, key: string): boolean {
  const here = raw.file.at([...raw.path, key], true);
  const whole = raw.file.at(raw.path);
  return here.line !== whole.line || here.column !== whole.column || raw.path.length === 0;
}
