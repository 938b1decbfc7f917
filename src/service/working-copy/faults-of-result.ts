/** What would be wrong with what is published once changes are made, and is not wrong already. */
import type { KnowledgeError } from '../../errors.ts';
import type { CheckedFact } from '../../landscape/checked-fact.ts';
import type { RawFact } from '../../landscape/raw-fact.ts';
import { faultsAmong } from '../../landscape/read-seed.ts';
import type { Change } from '../../model/changes/change.ts';
import type { Merge } from '../../model/changes/merge.ts';
import type { Fact } from '../../model/fact.ts';
import { references, targetsOf } from '../../model/references.ts';

/** What is published before the changes. */
export interface Before {
  readonly facts: readonly Fact[];
  readonly revision: number;
  /** Where facts were written, by id; others are told by the revision. */
  readonly written: ReadonlyMap<string, RawFact>;
}

/** Faults of the result that what is published has not. */
export function faultsOfResult(
  { made, facts }: Pick<Merge, 'made' | 'facts'>,
  { facts: before, revision, written }: Before,
): KnowledgeError[] {
  if (made.length === 0) return [];
  const file = `revision ${revision}`;
  const published = {
    name: file,
    place: [],
    value: undefined,
    isBare: () => false,
    at: () => ({ file, line: 1, column: 1 }),
  };
  const nowhereOf = ({ kind }: Fact): RawFact => ({
    ...{ kind, file: published, path: [], given: {}, origins: new Map() },
  });
  const checked = facts.map((fact) => ({ fact, raw: written.get(fact.id) ?? nowhereOf(fact) }));
  const isTouched = touchedBy(made);
  const faults = faultsAmong(checked.filter(isTouched), byIdOf(checked));
  if (faults.length === 0) return faults;
  const then = before.map((fact) => ({ fact, raw: nowhereOf(fact) }));
  const known = new Set(
    faultsAmong(then.filter(isTouched), byIdOf(then)).map(({ message }) => message),
  );
  return faults.filter(({ message }) => !known.has(message));
}

/** What changes can make wrong: the facts they change, those that name one of these, and areas, which are seen together. */
function touchedBy(made: readonly Change[]): (checked: CheckedFact) => boolean {
  const changed = new Set(made.map(({ fact }) => fact));
  const isChanged = (id: string) => changed.has(id);
  return ({ fact }) =>
    fact.kind === 'AREA' ||
    changed.has(fact.id) ||
    fact.landscapes.some(isChanged) ||
    fact.citations.some(({ document }) => changed.has(document)) ||
    references[fact.kind].some(({ property }) => targetsOf(fact, property).some(isChanged));
}

const byIdOf = (checked: readonly CheckedFact[]) =>
  new Map(checked.map((one) => [one.fact.id, one]));
