/** A fact as a file gives it, before its shape is checked. */
import type { EntityKind } from '../model/fact.ts';
import type { Path } from './parse.ts';
import type { SeedFile } from './seed-file.ts';

export type Mapping = Readonly<Record<string, unknown>>;

/** Where each given key was written: in the fact itself, or in the fact or group around it. */
export type Origins = ReadonlyMap<string, Path>;

/** What was written for one fact, with inherited values filled in, and where it stands. */
export interface RawFact {
  readonly kind: EntityKind;
  readonly file: SeedFile;
  readonly path: Path;
  readonly given: Mapping;
  /** A key that was filled in rather than written has no origin. */
  readonly origins: Origins;
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain value as text; empty for lists, mappings and nothing. */
export function plainText(value: unknown): string {
  const plain = ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
  return plain ? String(value) : '';
}
