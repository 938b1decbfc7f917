/** A fact as a file gives it, before its shape is checked. */
import type { EntityKind } from '../model/fact.ts';
import type { Path, SeedFile } from './seed-file.ts';

export type Mapping = Readonly<Record<string, unknown>>;

/** What was written for one fact, with inherited values filled in, and where it stands. */
export interface RawFact {
  readonly kind: EntityKind;
  readonly file: SeedFile;
  readonly path: Path;
  readonly given: Mapping;
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
