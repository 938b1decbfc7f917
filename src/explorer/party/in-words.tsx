/** What the picture shows, told in sentences: the answers themselves, and the circles. */
import { useState } from 'react';
import { To } from '../address/place.tsx';
import type { CirclesQuery } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';

type Ways = NonNullable<CirclesQuery['circles']>['ways'];

/** "In words", with the shortest circles through the party; more of them on demand. */
export function InWords({
  sentences,
  isNarrowed,
  circles: all,
  name,
  id,
}: {
  sentences: readonly string[];
  /** Only some kinds of flow are told of. */
  isNarrowed: boolean;
  circles: Ways;
  name: string;
  id: string;
}) {
  const say = useSay();
  const [isWhole, setIsWhole] = useState(false);
  // Two steps are two arrows in the picture already.
  const circles = all.filter(({ length }) => length !== 2);
  const steps = (length: number) =>
    say(`${length} steg`, length === 1 ? '1 step' : `${length} steps`);
  const shown = isWhole ? circles : circles.slice(0, 1);
  return (
    <div className="in-words">
      <p>
        <b>
          {isNarrowed
            ? say('Med ord, i urvalet:', 'In words, of the selection:')
            : say('Med ord:', 'In words:')}
        </b>{' '}
        {sentences.join(' ')}
      </p>
      {circles.length > 0 ? (
        <>
          <p>
            <b>{say('Kretsar:', 'Circles:')}</b>{' '}
            {say(
              `Det som ${name} ger kommer tillbaka. Kortaste kretsen:`,
              `What ${name} gives comes back, at the shortest like this:`,
            )}
          </p>
          <ol className="circles">
            {shown.map(({ length, steps: flows }) => (
              <li key={flows.map(({ flow }) => flow.id).join(' ')}>
                {[flows[0]?.from, ...flows.map(({ to }) => to)]
                  .map((party) => party?.name ?? say('ingen angiven', 'not stated'))
                  .join(' → ')}
                , {steps(length)}
              </li>
            ))}
          </ol>
          {circles.length > 1 ? (
            <button type="button" className="plain small" onClick={() => setIsWhole(!isWhole)}>
              {isWhole
                ? say('Visa bara den kortaste', 'Show only the shortest')
                : say(`Visa ${circles.length - 1} till`, `Show ${circles.length - 1} more`)}
            </button>
          ) : null}
          <p>
            <To path="/ways" change={{ from: id, to: id }}>
              {say('Följ kretsarna steg för steg', 'Follow the circles step by step')}
            </To>
          </p>
        </>
      ) : null}
    </div>
  );
}
