/** One change between two revisions, in words: what came, what went, or what a property was and is. */
import { To, ToEntity } from '../address/place.tsx';
import type { WhatChangedQuery } from '../ask/documents.generated.ts';
import { type Told, useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';

/** A change as the service tells it. */
export type ToldChange = NonNullable<WhatChangedQuery['changes']>['edges'][number]['node'];

const signs: Readonly<Record<ToldChange['change'], readonly [sign: string, ...words: Told]>> = {
  ADDED: ['+', 'Ny', 'New'],
  REMOVED: ['−', 'Borta', 'Gone'],
  CHANGED: ['±', 'Ändrad', 'Changed'],
};

/** The sign and the word of what happened. */
export function ChangeSign({ change }: { change: ToldChange['change'] }) {
  const say = useSay();
  const [sign, ...words] = signs[change];
  return (
    <span className={`chg ${change.toLowerCase()}`}>
      <span aria-hidden="true">{sign}</span> {say(...words)}
    </span>
  );
}

function Details({ details }: { details: ToldChange['details'] }) {
  const say = useSay();
  return (
    <dl className="chg-details">
      {details.map(({ property, called, before, after }) => (
        <div key={property}>
          <dt>{called}</dt>
          <dd>
            {before ? (
              <del>
                <span className="sr">{say('var ', 'was ')}</span>
                {before}
              </del>
            ) : null}
            {before && after ? <span aria-hidden="true"> → </span> : null}
            {after ? (
              <ins>
                <span className="sr">{say(' är ', ' is ')}</span>
                {after}
              </ins>
            ) : null}
            {before && after ? null : (
              <span className="quiet">
                {before ? say(' togs bort', ' was removed') : say(' tillkom', ' was added')}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * A change; what is gone is read in the revision that had it.
 *
 * @param since - the earlier revision
 */
export function ChangeItem({
  change,
  since,
  isOfOneKind = false,
}: {
  change: ToldChange;
  since: number;
  /** The heading says the kind. */
  isOfOneKind?: boolean;
}) {
  const say = useSay();
  const { fact, kind, name, sentence, details } = change;
  return (
    <li className="chg-item">
      <ChangeSign change={change.change} />
      <div>
        {change.change === 'REMOVED' ? (
          <To path={`/entity/${fact}`} change={{ revision: since }}>
            {sentence}
          </To>
        ) : (
          <ToEntity id={fact}>{details.length > 0 ? name : sentence}</ToEntity>
        )}{' '}
        {isOfOneKind ? null : <span className="small quiet">{say(...entityKinds[kind])}</span>}
        {details.length > 0 ? <Details details={details} /> : null}
      </div>
    </li>
  );
}
