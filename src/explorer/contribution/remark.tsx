/** What a reader finds wrong, about what, and how they know. */
import { To, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { useWriting } from '../parts/use-writing.ts';
import { backTo, useRemarked } from '../say/spoken-of.tsx';
import type { Shown } from './use-contribution.ts';

/** What it is about: a thing with its sentence today, a finding, or a page. */
function About({ remark: { about, page } }: { remark: NonNullable<Shown['remark']> }) {
  const say = useSay();
  const { may } = useWriting();
  const thing = useRemarked(about ?? undefined);
  if (thing)
    return (
      <>
        <ToEntity id={thing.id}>{thing.name}</ToEntity>
        <span className="said-today small">
          {say('I dag: ', 'Today: ')}
          {thing.itself.sentence}
        </span>
        {may('BEGIN') ? (
          <To path="/correct" change={{ fact: thing.id }} className="noprint">
            {say('Rätta uppgiften', 'Correct the fact')}
          </To>
        ) : null}
      </>
    );
  return page ? (
    <To {...backTo(page)}>{say('Sidan där det skrevs', 'The page it was written on')}</To>
  ) : (
    about
  );
}

/** The remark. */
export function RemarkTold({ remark }: { remark: NonNullable<Shown['remark']> }) {
  const say = useSay();
  const erased = say('Texten är borttagen.', 'The text was erased.');
  return (
    <section className="panel pad">
      <h2>{say('Vad läsaren säger', 'What the reader says')}</h2>
      <dl className="told-of">
        <div>
          <dt>{say('Gäller', 'About')}</dt>
          <dd>
            <About remark={remark} />
          </dd>
        </div>
        <div>
          <dt>{say('Vad som inte stämmer', 'What is not right')}</dt>
          <dd className="as-typed">{remark.wrong ?? erased}</dd>
        </div>
        <div>
          <dt>{say('Hur läsaren vet det', 'How the reader knows')}</dt>
          <dd className="as-typed">
            {remark.knownHow ?? say('Inget är angivet.', 'Nothing is stated.')}
          </dd>
        </div>
        {remark.email ? (
          <div>
            <dt>{say('Vill ha svar till', 'Wants an answer at')}</dt>
            <dd>
              <a href={`mailto:${remark.email}`}>{remark.email}</a>{' '}
              <span className="small quiet">
                {say('(visas bara för granskare)', '(shown to reviewers only)')}
              </span>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
