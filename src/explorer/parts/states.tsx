/** Loading, empty and refused: what happened, and what to do. */
import type { ReactNode } from 'react';
import { Refusal } from '../../client/ask.ts';
import { To } from '../address/place.tsx';
import type { LiveAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { refusedInSwedish } from './refusals.ts';

/** Shapes where the answer will be. */
export function Loading() {
  const say = useSay();
  return (
    <div className="panel state" role="status" aria-busy="true">
      <span className="sr">{say('Hämtar svaret …', 'Fetching the answer …')}</span>
      {[1, 2, 3].map((row) => (
        <div key={row} className="skrow" aria-hidden="true">
          <div className="sk" />
          <div className="sk" />
          <div className="sk" />
        </div>
      ))}
    </div>
  );
}

/** A finding with what can be done about it. */
export function State({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="panel state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What the service refused, and what may have been meant, in the language of the page. */
export function RefusedWords({ error }: { error: Error }) {
  const { language } = useSay();
  const { message } = error;
  const { hint, code } = error instanceof Refusal ? error : { hint: undefined, code: '' };
  const told =
    language === 'SV' ? refusedInSwedish({ code, message, hint }) : { says: message, hint };
  return (
    <>
      <p>{told.says}</p>
      {told.hint ? <p>{told.hint}</p> : null}
    </>
  );
}

/** What the service refused, and the way on. */
export function Refused({ error }: { error: Error }) {
  const say = useSay();
  return (
    <State title={say('Frågan gick inte att besvara', 'The question could not be answered')}>
      <RefusedWords error={error} />
      <p className="act noprint">
        <To className="btn" path="/" change={{ landscape: undefined, revision: undefined }}>
          {say('Till sökningen och systemet', 'To the search and the system')}
        </To>
      </p>
    </State>
  );
}

/** Shows an answer as soon as there is one, what was known while the next is fetched, and what was refused. */
export function Shown<Answer>({
  answer,
  children,
}: {
  answer: LiveAnswer<Answer>;
  children: (data: Answer) => ReactNode;
}) {
  if (answer.error && !answer.isFetching) return <Refused error={answer.error} />;
  if (answer.data === undefined) return <Loading />;
  return <div aria-busy={answer.isPlaceholderData}>{children(answer.data)}</div>;
}
