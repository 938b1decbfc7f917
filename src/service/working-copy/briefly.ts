/** Values and changes in short, for people who look over what is to happen. */
import type { Change } from '../../model/changes/change.ts';

const longest = 70;

/** A value of a fact in few words: texts in Swedish. */
export function briefly(value: unknown): string {
  const text = wordsOf(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(wordsOf).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('sv' in value) return wordsOf(value.sv);
  if ('document' in value && 'locator' in value) return `"${value.document} ${value.locator}"`;
  return JSON.stringify(value);
}

const signs = { ADD: '+', RETURN: '+', SET: '~', WITHDRAW: '-' } as const;

/** Changes fact by fact: `+ nytt-flode`, `~ radet: level "LOCAL" → "REGIONAL"`, `- gammalt-flode`. */
export function changeLines(changes: readonly Change[], most = 50): string[] {
  const lines = changes.map(({ fact, act, property, member, before, after, isOrder }) => {
    if (act !== 'SET') return `  ${signs[act]} ${fact}${act === 'RETURN' ? ' (returns)' : ''}`;
    const what = isOrder
      ? `order of ${property}`
      : `${property}${member === undefined ? '' : ` of ${member}`} ${briefly(before)} → ${briefly(after)}`;
    return `  ~ ${fact}: ${what}`;
  });
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `  and ${lines.length - most} more`];
}
