/** Where flow stops, by reason, in one list that opens. */
import { useEffect, useRef } from 'react';
import type { BreakKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { BreaksDocument, type BreaksQuery } from '../ask/documents.generated.ts';
import { useWholeAnswer } from '../ask/use-whole-answer.ts';
import { useSay } from '../language/say.ts';
import { breakReasons } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Shown } from '../parts/states.tsx';

type Breaks = NonNullable<BreaksQuery['breaks']>['breaks'];

const order = Object.keys(breakReasons) as BreakKind[];

function Group({ kind, breaks }: { kind: BreakKind; breaks: Breaks }) {
  const say = useSay();
  if (breaks.length === 0) return null;
  return (
    <details>
      <summary>
        {say(...breakReasons[kind])} ({breaks.length})
      </summary>
      <ul className="plain-list">
        {breaks.map(({ party, flow, reason }) => (
          <li key={`${party?.id} ${flow?.id}`}>
            {reason}{' '}
            {party ? (
              <ToEntity id={party.id} className="nowrap">
                {say('Visa', 'Show')}
              </ToEntity>
            ) : flow ? (
              <ToEntity id={flow.id} className="nowrap">
                {say('Se flödet', 'See the flow')}
              </ToEntity>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All places, by reason; the heading takes the focus, since whoever comes here asked for it. */
function Places() {
  const say = useSay();
  const { landscape } = useAddress();
  const answer = useWholeAnswer(
    BreaksDocument,
    { landscape },
    { question: 'breaks', list: 'breaks' },
  );
  return (
    <>
      <Shown answer={answer}>
        {({ breaks }) => (
          <div className="panel pad">
            <p className="answer">{breaks?.sentence}</p>
            {order.map((kind) => (
              <Group
                key={kind}
                kind={kind}
                breaks={breaks?.breaks.filter((one) => one.kind === kind) ?? []}
              />
            ))}
          </div>
        )}
      </Shown>
      <AsGraphql asked={answer.asked} />
      <p className="act">
        <Here className="btn" change={{ stops: undefined }}>
          {say('Stäng listan', 'Close the list')}
        </Here>
      </p>
    </>
  );
}

/** The list; asked for when it is opened by `?stops=`. */
export function BreaksList() {
  const say = useSay();
  const isOpen = useAddress().get('stops') !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <section aria-labelledby="stops" className="stops">
      <h2 id="stops" ref={heading} tabIndex={-1}>
        {say('Var tar flödet slut?', 'Where does flow stop?')}
      </h2>
      {isOpen ? (
        <Places />
      ) : (
        <Here className="btn" change={{ stops: 'all' }}>
          {say('Visa var flödet tar slut', 'Show where flow stops')}
        </Here>
      )}
    </section>
  );
}
