/** *Stämmer inte?*: the small link beside a fact by which whoever finds it wrong writes to those who keep the landscape. */
import { useSay } from '../language/say.ts';
import { WriteTo } from './write-to.tsx';

/** What is said to be wrong: a sentence, and the thing that says it; the page's address stands for what is no thing of its own. */
export interface Doubted {
  readonly id?: string;
  readonly sentence: string;
}

const longestSubject = 90;

/** A subject that mail programs show whole. */
function short(text: string): string {
  if (text.length <= longestSubject) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestSubject))} …`;
}

/** Visible in two words; its whole name says which fact is meant. */
export function NotRight({ of: { id, sentence } }: { of: Doubted }) {
  const say = useSay();
  return (
    <WriteTo
      about={say(`Stämmer inte: ${short(sentence)}`, `Not right: ${short(sentence)}`)}
      says={sentence}
      id={id}
      className="not-right noprint"
    >
      {say('Stämmer inte?', 'Not right?')}
      <span className="sr"> {sentence}</span>
    </WriteTo>
  );
}
