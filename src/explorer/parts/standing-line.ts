/** How firm something is, as a line; without markup, so that what only measures can use it. */
import type { Standing } from '../../client/words.generated.ts';

/** The line that says how firm something is, for borders and edges alike. */
export type StandingLine = 'law' | 'solid' | 'prop' | 'miss';

/** Law has a double line, proposals and plans dashes, what is missing red dashes, all else is solid. */
export function standingLine(standing: Standing | null): StandingLine {
  if (standing === 'STATUTORY') return 'law';
  if (standing === 'MISSING') return 'miss';
  return standing === 'PROPOSED' || standing === 'PRESCRIBED' || standing === 'PLANNED'
    ? 'prop'
    : 'solid';
}
