/** *Stämmer inte?*: the small link beside a fact by which whoever finds it wrong says so; who may correct it does. */
import { To } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { SayTo } from './say-to.tsx';
import { useWriting } from './use-writing.ts';

/** What is said to be wrong: a sentence, and the thing that says it; the page's address stands for what is no thing of its own. */
export interface Doubted {
  readonly id?: string;
  /** The finding that it is. */
  readonly result?: string;
  readonly sentence: string;
}

const longestSubject = 90;

/** A subject that mail programs show whole. */
function short(text: string): string {
  if (text.length <= longestSubject) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestSubject))} …`;
}

/** Visible in two words; its whole name says which fact is meant. */
export function NotRight({ of: { id, result, sentence } }: { of: Doubted }) {
  const say = useSay();
  const { may } = useWriting();
  const subject = say(`Stämmer inte: ${short(sentence)}`, `Not right: ${short(sentence)}`);
  const isNot = (
    <SayTo of={{ subject, says: sentence, id, result }} className="not-right noprint">
      {say('Stämmer inte?', 'Not right?')}
      <span className="sr"> {sentence}</span>
    </SayTo>
  );
  if (id === undefined || !may('BEGIN')) return isNot;
  return (
    <span className="doubt">
      {isNot}
      <To path="/correct" change={{ fact: id }} className="not-right noprint">
        {say('Rätta', 'Correct')}
        <span className="sr"> {sentence}</span>
      </To>
    </span>
  );
}
