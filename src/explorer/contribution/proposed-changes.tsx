/** What a contribution would change: in a sentence, and side by side what holds today and what is proposed. */
import type { ReactNode } from 'react';
import { capital } from '../../language/grammar.ts';
import { ToEntity } from '../address/place.tsx';
import type { ShownChangeFragment } from '../ask/documents.generated.ts';
import { moment, useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import { ChangeSign } from '../parts/change-item.tsx';
import { FaultList } from '../parts/faults.tsx';
import type { Shown } from './use-contribution.ts';

/** A change as the page shows it. */
export type Change = ShownChangeFragment;

const signs = { ADD: 'ADDED', SET: 'CHANGED', WITHDRAW: 'REMOVED', RETURN: 'ADDED' } as const;

/** Both sides; where one is empty it says so. */
function Sides({ change }: { change: Change }) {
  const say = useSay();
  const { beforeInWords, afterInWords, propertyInWords } = change;
  if (beforeInWords === null && afterInWords === null) return null;
  const nothing = <span className="quiet">{say('inget', 'nothing')}</span>;
  return (
    <dl className="sides">
      <div>
        <dt>
          {propertyInWords ? `${capital(propertyInWords)}, ` : null}
          {propertyInWords ? say('i dag', 'today') : say('I dag', 'Today')}
        </dt>
        <dd>{beforeInWords === null ? nothing : <del>{beforeInWords}</del>}</dd>
      </div>
      <div>
        <dt>{say('Förslag', 'Proposed')}</dt>
        <dd>{afterInWords === null ? nothing : <ins>{afterInWords}</ins>}</dd>
      </div>
    </dl>
  );
}

/** What was decided of it, and why. */
function Decided({ change: { decision } }: { change: Change }) {
  const say = useSay();
  if (!decision) return null;
  const { accepted, sentence, by, at } = decision;
  return (
    <p className={`decided ${accepted ? 'yes' : 'no'}`}>
      <strong>{sentence}</strong>{' '}
      <span className="small quiet">{[by, moment(say, at)].filter(Boolean).join(', ')}</span>
    </p>
  );
}

/**
 * The changes, in the order of the facts.
 *
 * @param deciding - what a reviewer decides with, below each change
 */
export function ProposedChanges({
  of: { changes, changesTotal, faults },
  deciding,
}: {
  of: Pick<Shown, 'changes' | 'changesTotal' | 'faults'>;
  deciding?: (change: Change) => ReactNode;
}) {
  const say = useSay();
  const left = changesTotal - changes.length;
  return (
    <>
      <ol className="chg-list proposed">
        {changes.map((change) => (
          <li key={change.place} className="chg-item panel pad">
            <ChangeSign change={signs[change.act]} />
            <div>
              <h3>
                <ToEntity id={change.fact}>{change.name}</ToEntity>{' '}
                <span className="small quiet">{say(...entityKinds[change.kind])}</span>
              </h3>
              <p>{change.sentence}</p>
              <Sides change={change} />
              <FaultList faults={faults.filter((fault) => fault.change === change.place)} />
              <Decided change={change} />
              {deciding?.(change)}
            </div>
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <p className="quiet">{say(`Och ${left} ändringar till.`, `And ${left} more changes.`)}</p>
      ) : null}
    </>
  );
}
