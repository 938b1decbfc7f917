/** What does not go together, told so that a person can choose. */
import { positionOf } from '../../landscape/checked-fact.ts';
import { keyOf } from '../../landscape/written-keys.ts';
import type { Change } from '../../model/changes/change.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import type { Conflict } from '../../model/changes/merge.ts';
import type { Fact } from '../../model/fact.ts';
import { briefly } from './briefly.ts';
import type { Comparison } from './compare.ts';

const mostShown = 20;

/** Each conflict in a line or two: what it was, what is published, what the folder says, and where. */
export function conflictsText(comparison: Comparison, conflicts: readonly Conflict[]): string {
  const count = conflicts.length;
  const head =
    count === 1
      ? 'One change does not go together with what is published:'
      : `${count} changes do not go together with what is published:`;
  const shown = conflicts.slice(0, mostShown).map((one) => `    ${lineOf(comparison, one)}`);
  const more = count > mostShown ? [`    and ${count - mostShown} more`] : [];
  return [head, ...shown, ...more].join('\n');
}

function lineOf(comparison: Comparison, { change, reason, now }: Conflict): string {
  const where = placeOf(comparison, change.fact);
  const said = {
    SET_OTHERWISE: () =>
      `${propertyOf(comparison, change)} was ${briefly(change.before)}; published is ${briefly(now)}${since(comparison)}; the folder says ${briefly(change.after)}`,
    WITHDRAWN: () => `${whenWithdrawn(comparison, change)}; the folder ${doesTo(change)}`,
    EDITED: () =>
      `the folder withdraws it; published meanwhile${since(comparison)}: ${differences(change.before as Fact, now as Fact)}`,
    TAKEN: () =>
      `is published already and says otherwise: ${differences(now as Fact, change.after as Fact, ['published', 'folder'])}`,
    OTHER_KIND: () =>
      `is ${String(now)} and would become ${String(change.after)}; an id never becomes another thing`,
  }[reason]();
  return `"${change.fact}" ${said}.${where}`;
}

function placeOf({ folder }: Comparison, id: string): string {
  const checked = folder.reading.checked.find(({ fact }) => fact.id === id);
  if (checked === undefined) return '';
  const { file, line } = positionOf(checked, 'id');
  return ` (${file}:${line})`;
}

function propertyOf({ now }: Comparison, { fact, property = '', member }: Change): string {
  const kind = now.facts.find(({ id }) => id === fact)?.kind;
  const key = kind === undefined ? property : keyOf(kind, property);
  return member === undefined ? key : `${key} "${member}"`;
}

/** Who published since the folder was in step, as far as they are known. */
function since({ now, base }: Comparison): string {
  if (base === undefined) return '';
  const later = now.revisions.filter(({ number }) => number > base.revision);
  const authors = [...new Set(later.flatMap(({ author }) => author ?? []))];
  const by = authors.length > 0 ? `, by ${authors.join(', ')}` : '';
  return later.length === 0 ? '' : ` (since revision ${base.revision}${by})`;
}

function whenWithdrawn({ now }: Comparison, { fact }: Change): string {
  const revision = now.withdrawn.get(fact);
  return revision === undefined ? 'is not published' : `was withdrawn in revision ${revision}`;
}

function doesTo({ act, property }: Change): string {
  return act === 'SET' ? `changes its ${property}` : 'says it still (--revive brings it back)';
}

/** The properties in which two states of a fact differ, with both values. */
function differences(one: Fact, other: Fact, names = ['it was', 'now']): string {
  const [first, second] = names;
  return changesBetween([one], [other])
    .map(
      ({ property, before, after }) =>
        `${property}: ${first} ${briefly(before)}, ${second} ${briefly(after)}`,
    )
    .join('; ');
}
