/** What should inform a meeting: documents, and what is awaited from others. */
import { ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { existences } from '../language/words.ts';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { StatusMark } from '../parts/icons.tsx';
import type { Prepared as Answer } from './prepared.ts';

const marks = { EXISTS: 'MET', PLANNED: 'UNKNOWN', UNKNOWN: 'UNKNOWN', MISSING: 'GAP' } as const;

type Informs = Answer['informing'][number];

/** What informs the meeting, each document or giver once with all that says so. */
function byWhat(informing: readonly Informs[]): readonly (readonly Informs[])[] {
  const groups = new Map<string, readonly Informs[]>();
  for (const one of informing) {
    const key = one.document?.id ?? one.giver?.id ?? one.flow.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A list of them, with whether each is known to be there. */
export function Informing({
  title,
  none,
  informing,
}: {
  title: string;
  none: string;
  informing: readonly Informs[];
}) {
  const say = useSay();
  const groups = byWhat(informing);
  return (
    <section>
      <h3>
        {title}
        {groups.length > 0 ? ` (${groups.length})` : ''}
      </h3>
      {groups.length === 0 ? <p className="quiet">{none}</p> : null}
      <ul className="told-list">
        {groups.map((group) => {
          const [{ existence, document, giver, flow: first }] = group as [Informs, ...Informs[]];
          const what = document ?? giver;
          return (
            <li key={first.id} className="with-mark">
              <StatusMark status={marks[existence]} />
              <div>
                {what ? (
                  <ToEntity id={what.id}>{what.name}</ToEntity>
                ) : (
                  say('Avsändaren är inte angiven', 'The giver is not stated')
                )}
                . <strong>{say(...existences[existence])}.</strong>
                {group.map(({ flow }) => (
                  <div key={flow.id}>
                    <p className="small quiet">{flow.sentence}</p>
                    <SourcesOnDemand citations={flow.citations} of={flow} />
                  </div>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
