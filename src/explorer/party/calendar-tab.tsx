/** When things happen for one party: its year wheel by quarter, then what has a date. */
import { dayInSweden } from '../../model/dates/swedish-day.ts';
import { To, ToEntity } from '../address/place.tsx';
import { PartyCalendarDocument, type PartyCalendarQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { doubtedEntry, hasEnded } from '../calendar/calendar-words.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisInHead } from '../parts/basis-in-head.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { Shown } from '../parts/states.tsx';
import { StandingTag } from '../parts/tags.tsx';
import { FactItem } from './facts-tab.tsx';

type Calendar = NonNullable<PartyCalendarQuery['calendar']>;
type Entry = Calendar['entries'][number];

const quarters = [1, 2, 3, 4] as const;

function Wheel({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  return (
    <ol className="wheel block">
      {quarters.map((quarter) => {
        const own = entries.filter((entry) => entry.quarter === quarter);
        return (
          <li key={quarter} className={own.length > 0 ? 'bf' : 'au'}>
            <h3>{say(`Kvartal ${quarter}`, `Quarter ${quarter}`)}</h3>
            {own.length === 0 ? (
              <p className="small quiet">{say('Inget angivet', 'Nothing stated')}</p>
            ) : null}
            <ul>
              {own.map((entry) => (
                <li key={entry.cursor} className="slot">
                  <ToEntity id={entry.fact.id}>{entry.title}</ToEntity>{' '}
                  <StandingTag standing={entry.standing} />
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

function Dated({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const caption = say('Med datum', 'With a date');
  return (
    <div className="scroll block" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('När', 'When')}</th>
            <th scope="col">{say('Vad', 'What')}</th>
            <th scope="col">{say('Status', 'Status')}</th>
            <th scope="col">{say('Källa', 'Source')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.cursor}>
              <td>{entry.when}</td>
              <td>
                <ToEntity id={entry.fact.id}>{entry.title}</ToEntity>
              </td>
              <td>
                <StandingTag standing={entry.standing} />
              </td>
              <td>
                <SourcesOnDemand citations={entry.citations} of={doubtedEntry(entry)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The tab. */
export function CalendarTab({ id }: { id: string }) {
  const say = useSay();
  const answer = useAnswer(PartyCalendarDocument, { of: id, first: 100 });
  return (
    <Shown answer={answer}>
      {({ calendar }) => {
        if (!calendar) return null;
        const today = dayInSweden(Date.now());
        const comesBack = (entry: Entry) =>
          entry.yearly && entry.quarter !== null && !hasEnded(entry, today);
        const yearly = calendar.entries.filter(comesBack);
        const dated = calendar.entries.filter((entry) => !comesBack(entry));
        return (
          <>
            <h2>{say('Årshjul och kalender', 'Year wheel and calendar')}</h2>
            <Partial answer={calendar} />
            <p>{calendar.sentence}</p>
            {yearly.length > 0 ? <Wheel entries={yearly} /> : null}
            {dated.length > 0 ? <Dated entries={dated} /> : null}
            {calendar.undatedTotal > 0 ? (
              <section className="block">
                <h3>{say('Utan datum i källorna', 'Without a date in the sources')}</h3>
                <ul>
                  {calendar.undated.map((fact) => (
                    <FactItem key={fact.id} fact={fact} />
                  ))}
                </ul>
              </section>
            ) : null}
            <p className="act">
              <To className="btn" path="/calendar" change={{ of: id }}>
                {say('Öppna i kalendern', 'Open in the calendar')}
              </To>
              <a className="btn" href={`/calendar/${encodeURIComponent(id)}.ics`}>
                {say('Prenumerera (.ics)', 'Subscribe (.ics)')}
              </a>
            </p>
            <div className="under">
              <BasisInHead>
                <BasisLine answer={calendar} />
              </BasisInHead>
              <AsGraphql asked={answer.asked} />
            </div>
          </>
        );
      }}
    </Shown>
  );
}
