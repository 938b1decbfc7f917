/** What every answer says of itself, always in this order and place. */
import { To } from '../address/place.tsx';
import type { BasisFragment } from '../ask/documents.generated.ts';
import { moment, useSay } from '../language/say.ts';
import { restsOn } from '../language/words.ts';

/**
 * Revision, as of, whole or not, and the least certain source where it is no text.
 *
 * @param answer - of the question the page shows; nothing is shown before it came
 * @param extent - how much the whole answer holds, such as "15 flöden"
 */
export function BasisLine({
  answer,
  extent,
}: {
  answer: BasisFragment | null | undefined;
  extent?: string | undefined;
}) {
  const say = useSay();
  if (!answer) return <div className="basis" />;
  const { revision, asOf, partial, weakestBasis } = answer;
  const whole = partial
    ? say('inte hela svaret', 'not the whole answer')
    : say('hela svaret', 'the whole answer');
  return (
    <div className="basis" role="group" aria-label={say('Om svaret', 'About the answer')}>
      <span>
        {say('Uppgifter till och med', 'Facts up to')} <b>{moment(say, asOf)}</b>{' '}
        <To path="/changes" change={{ revision: undefined, until: revision }}>
          ({say('revision', 'revision')} {revision})
        </To>
      </span>
      <span>{extent ? `${whole}, ${extent}` : whole}</span>
      {weakestBasis && weakestBasis !== 'TEXT' ? (
        <span>{say(...restsOn[weakestBasis])}</span>
      ) : null}
    </div>
  );
}

/** The sentence of an answer that is not whole; nothing when it is. */
export function Partial({ answer }: { answer: BasisFragment | null | undefined }) {
  const say = useSay();
  if (!answer?.partial) return null;
  return (
    <p className="note" role="status">
      <strong>{say('Svaret är inte helt.', 'The answer is not whole.')}</strong>{' '}
      {answer.partialReason}
    </p>
  );
}
