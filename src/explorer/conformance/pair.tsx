/** One thing compared: what is designed on the left, what is documented on the right. */
import type { ReactNode } from 'react';
import { ToEntity } from '../address/place.tsx';
import type { ConformanceQuery, ToldFragment } from '../ask/documents.generated.ts';
import { day, type Say, useSay } from '../language/say.ts';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { AreaTag, LevelTag, StandingTag } from '../parts/tags.tsx';
import { aspectNames } from './conformance-words.ts';

/** One thing compared. */
export type Item = NonNullable<ConformanceQuery['conformance']>['items'][number];

function Told({ fact, children }: { fact: ToldFragment; children?: ReactNode }) {
  return (
    <div className="fact">
      <p>
        <ToEntity id={fact.id}>{fact.sentence}</ToEntity>
      </p>
      <div className="tags">
        <StandingTag standing={fact.standing} />
        {children}
      </div>
      <SourcesOnDemand citations={fact.citations} of={fact} />
    </div>
  );
}

/** What is compared, and where it belongs. */
function Belongs({ item: { aspect, areas, levels } }: { item: Item }) {
  const say = useSay();
  return (
    <>
      <span className="tag">{say(...aspectNames[aspect])}</span>
      {areas.map((area) => (
        <AreaTag key={area} area={area} />
      ))}
      {levels.map((level) => (
        <LevelTag key={level} level={level} />
      ))}
    </>
  );
}

/** A heading with when its source is from. */
const dated = (say: Say, heading: string, date: string | null) =>
  date === null ? heading : `${heading} · ${day(say, date)}`;

/** Both sides; an empty one says why, and never that something is missing when nobody knows. */
export function Pair({ item }: { item: Item }) {
  const say = useSay();
  const { verdict, designed, documented, nearby, reason, designedOn, documentedOn } = item;
  return (
    <div className="pair">
      <div className="side">
        <p className="label">
          {dated(say, say('I planen eller förslaget', 'In the plan or proposal'), designedOn)}
        </p>
        {designed ? (
          <Told fact={designed}>
            <Belongs item={item} />
          </Told>
        ) : (
          <p className="quiet">{reason}</p>
        )}
      </div>
      <div className="side">
        <p className="label">
          <span>{dated(say, say('I verkligheten', 'In reality'), documentedOn)}</span>
        </p>
        {verdict === 'UNDOCUMENTED' || verdict === 'MISSING' ? <p>{reason}</p> : null}
        {nearby.map((fact, at) =>
          at === 0 ? (
            <SourcesOnDemand key={fact.id} citations={fact.citations} of={fact} />
          ) : (
            <Told key={fact.id} fact={fact} />
          ),
        )}
        {documented.map((fact) => (
          <Told key={fact.id} fact={fact}>
            {designed ? null : <Belongs item={item} />}
          </Told>
        ))}
      </div>
    </div>
  );
}
