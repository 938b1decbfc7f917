/** What was said of a contribution, a place to say more, and what was done with it. */
import { CommentOnDocument } from '../ask/documents.generated.ts';
import { moment, useSay } from '../language/say.ts';
import { useDraft } from '../parts/draft.ts';
import { type Shown, useToken } from './use-contribution.ts';
import { WordsForm } from './words-form.tsx';

function Comment({ number }: { number: number }) {
  const say = useSay();
  return (
    <WordsForm
      number={number}
      document={CommentOnDocument}
      draft={useDraft(`comment ${number}`, { words: '' })}
      ask={say('Säg något om bidraget', 'Say something of the contribution')}
      label={say('Lägg till', 'Add')}
      token={useToken(number)}
    />
  );
}

/** The discussion. */
export function Discussion({ of: { number, discussion, mayDo } }: { of: Shown }) {
  const say = useSay();
  const mayComment = mayDo.includes('COMMENT');
  if (discussion.length === 0 && !mayComment) return null;
  return (
    <section className="panel pad">
      <h2>{say('Samtal', 'Discussion')}</h2>
      {discussion.length === 0 ? (
        <p className="quiet">{say('Ingen har sagt något än.', 'Nobody has said anything yet.')}</p>
      ) : null}
      <ol className="comments">
        {discussion.map(({ by, at, words }) => (
          <li key={`${at} ${by}`}>
            <p className="small quiet">
              {by ?? say('Den som skickade', 'The sender')}, {moment(say, at)}
            </p>
            <p className="as-typed">
              {words ?? say('Texten är borttagen.', 'The text was erased.')}
            </p>
          </li>
        ))}
      </ol>
      {mayComment ? <Comment number={number} /> : null}
    </section>
  );
}

/** What was done with it, oldest first. */
export function Steps({ of: { history } }: { of: Shown }) {
  const say = useSay();
  return (
    <section className="panel pad">
      <h2>{say('Vad som har hänt', 'What has happened')}</h2>
      <ol className="steps">
        {history.map(({ place, at, sentence, words }) => (
          <li key={place}>
            <p>{sentence}</p>
            {words ? <p className="as-typed">{words}</p> : null}
            <p className="small quiet">{moment(say, at)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
