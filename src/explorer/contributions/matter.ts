/** What a contribution is about, in few words. */
import type { RegisteredFragment } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';

const most = 110;

/** Whole words, at most so many letters. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > 0 ? end : most)} …`;
}

/** A reader's words, what its author says, or its first change. */
export function matterOf({ remark, message, changes, changesTotal }: RegisteredFragment, say: Say) {
  const first = changes[0]?.sentence;
  const more =
    changesTotal > 1 ? say(` och ${changesTotal - 1} till`, ` and ${changesTotal - 1} more`) : '';
  const said = remark?.wrong ?? message;
  if (said) return short(said);
  return first ? `${short(first)}${more}` : say('Texten är borttagen.', 'The text was erased.');
}
