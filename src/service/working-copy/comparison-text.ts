/** A comparison in words: what the folder would change, what others changed, what is to be chosen. */
import { publishedOtherwise } from './below.ts';
import { briefly, changeLines } from './briefly.ts';
import type { Comparison } from './compare.ts';
import { conflictsText } from './conflicts-text.ts';

const factsIn = (changes: Comparison['ours']['made']) =>
  new Set(changes.map(({ fact }) => fact)).size;
const facts = (count: number) => `${count} ${count === 1 ? 'fact' : 'facts'}`;

/** What the folder would change. */
export function oursText({ ours }: Comparison): string {
  if (ours.made.length === 0) return 'The folder changes nothing.';
  const head = `The folder changes ${facts(factsIn(ours.made))} (load publishes them):`;
  return [head, ...changeLines(ours.made)].join('\n');
}

/** What others changed that the folder has not got. */
export function theirsText({ theirs, base }: Comparison): string {
  if (theirs.made.length === 0) return 'Nothing is published that the folder lacks.';
  const count = facts(factsIn(theirs.made));
  const head =
    base === undefined
      ? `Published in these landscapes are ${count} that the folder lacks (pull brings them in):`
      : `Others changed ${count} since revision ${base.revision} (pull brings them in):`;
  return [head, ...changeLines(theirs.made)].join('\n');
}

/** Who published what since the folder was in step. */
export function publishedSince({ now, base }: Comparison): string[] {
  return now.revisions
    .filter(({ number }) => base !== undefined && number > base.revision)
    .map(({ number, date, author, message }) => {
      const by = author === null ? '' : `, ${author}`;
      return `  revision ${number}, ${date.slice(0, 10)}${by}${message === null ? '' : `: ${briefly(message)}`}`;
    });
}

/** That what the folder is laid on is published otherwise, where it is and stays so. */
function belowText({ folder, ours }: Comparison): string[] {
  const count = publishedOtherwise(folder, ours.facts);
  return count === 0
    ? []
    : [
        `Published otherwise of what the folder is laid on: ${facts(count)}; what is published stays.`,
      ];
}

/** The whole comparison. */
export function comparisonText(comparison: Comparison): string {
  const { ours, base, now } = comparison;
  const made =
    base === undefined
      ? 'It is not known what the folder was made from: it has never been in step with this database.'
      : `The folder was last in step with revision ${base.revision}; current is ${now.revisions[0]?.number ?? 0}.`;
  return [
    made,
    ...publishedSince(comparison),
    oursText(comparison),
    theirsText(comparison),
    ...belowText(comparison),
    ...(ours.conflicts.length > 0 ? [conflictsText(comparison, ours.conflicts)] : []),
  ].join('\n');
}
