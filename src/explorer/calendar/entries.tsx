/** Entries of the calendar as lists, with sources on demand. */
import { Link } from 'wouter';
import { ToEntity } from '../address/place.tsx';
import type { CalendarItemFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { calendarKinds } from '../language/words.ts';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { StandingTag } from '../parts/tags.tsx';
import { doubtedEntry, type EntryGroup, topicOf } from './calendar-words.ts';
import { quarterNow } from './which-is-next.ts';
import { useEntryLink } from './year-wheel.tsx';

/** One entry: when, what, whose and how firm. */
export function EntryRow({ entry }: { entry: CalendarItemFragment }) {
  const say = useSay();
  // What a source tells of without an end is not known to be over.
  const hasBegun = entry.standing === 'OCCURRED' && entry.latest === null && !entry.yearly;
  return (
    <li className="entry">
      <span className="when num">{entry.when}</span>
      <div>
        <p>
          <ToEntity id={entry.fact.id}>{entry.title}</ToEntity>
        </p>
        <p className="small quiet">
          {say(...calendarKinds[entry.kind])}
          {entry.whose.length > 0 ? ' · ' : ''}
          {entry.whose.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 ? ', ' : ''}
              <ToEntity id={id}>{name}</ToEntity>
            </span>
          ))}{' '}
          {hasBegun ? (
            <span className="tag">{say('Har börjat', 'Has begun')}</span>
          ) : (
            <StandingTag standing={entry.standing} />
          )}
        </p>
        <SourcesOnDemand citations={entry.citations} of={doubtedEntry(entry)} />
      </div>
    </li>
  );
}

/** Groups with their headings, one level under the heading before them. */
export function EntryGroups({ groups }: { groups: readonly EntryGroup[] }) {
  return groups.map(({ heading, entries }) => (
    <div key={heading} className="entry-group">
      <h3>{heading}</h3>
      <ul>
        {entries.map((entry) => (
          <EntryRow key={`${entry.fact.id} ${entry.kind} ${entry.when}`} entry={entry} />
        ))}
      </ul>
    </div>
  ));
}

/** The wheel as a list: quarter by quarter, who meets and about what. */
export function WheelList({
  placed,
}: {
  placed: readonly { readonly entry: CalendarItemFragment; readonly quarter: number }[];
}) {
  const say = useSay();
  const link = useEntryLink();
  return (
    <ol className="wheel-list">
      {[1, 2, 3, 4].map((quarter) => {
        const here = placed.filter((one) => one.quarter === quarter);
        return (
          <li key={quarter}>
            <h3>
              {say(`Kvartal ${quarter}`, `Quarter ${quarter}`)}
              {quarter === quarterNow() ? (
                <small className="quiet"> {say('pågår', 'now')}</small>
              ) : null}
            </h3>
            {here.length === 0 ? (
              <p className="quiet small">{say('Inget angivet', 'Nothing stated')}</p>
            ) : null}
            <ul>
              {here.map(({ entry }) => (
                <li key={entry.fact.id}>
                  <Link href={link(entry, quarter)}>{topicOf(entry.title)}</Link>
                  <span className="small quiet">
                    {entry.whose.map(({ name }) => name).join(', ') ||
                      say(...calendarKinds[entry.kind])}
                    {entry.yearly ? '' : `, ${entry.when}`}{' '}
                    <StandingTag standing={entry.standing} />
                  </span>
                  <SourcesOnDemand citations={entry.citations} of={doubtedEntry(entry)} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
