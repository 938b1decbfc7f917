/** Where flow stops, by reason, in one list that opens. */

import type { BreakKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { BreaksDocument, type BreaksQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { breakReasons } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Shown } from '../parts/states.tsx';

type Breaks = NonNullable<BreaksQuery['breaks']>['breaks'];

const order = Object.keys(breakReasons) as BreakKind[];

function Group({ kind, breaks, total }: { kind: BreakKind; breaks: Breaks; total: number }) {
  const say = useSay();
  if (breaks.length === 0) return null;
  return (
    <details>
      <summary>
        {say(...breakReasons[kind])} ({total})
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

/** The list; asked for when it is opened by `?stops=`. */
export function BreaksList() {
  const say = useSay();
  const { landscape, get } = useAddress();
  const isOpen = get('stops') !== undefined;
  const answer = useAnswer(BreaksDocument, isOpen ? { landscape } : undefined);
  return (
    <section aria-labelledby="stops" className="stops">
      <h2 id="stops">{say('Var tar flödet slut?', 'Where does flow stop?')}</h2>
      {isOpen ? (
        <Shown answer={answer}>
          {({ breaks }) => (
            <div className="panel pad">
              {order.map((kind) => (
                <Group
                  key={kind}
                  kind={kind}
                  breaks={breaks?.breaks.filter((one) => one.kind === kind) ?? []}
                  total={breaks?.facets.find(({ value }) => value === kind)?.count ?? 0}
                />
              ))}
              {breaks?.pageInfo.hasNextPage ? (
                <p className="small quiet">
                  {say(
                    `De första 100 av ${breaks.total} visas; alla finns i GraphQL.`,
                    `The first 100 of ${breaks.total} are shown; GraphQL has all.`,
                  )}
                </p>
              ) : null}
              <AsGraphql asked={answer.asked} />
            </div>
          )}
        </Shown>
      ) : (
        <Here className="btn" change={{ stops: 'all' }}>
          {say('Visa var flödet tar slut', 'Show where flow stops')}
        </Here>
      )}
    </section>
  );
}
