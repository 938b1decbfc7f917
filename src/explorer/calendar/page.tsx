/** The calendar: the year wheel drawn, what has a date, what must be ready before a meeting, and how to subscribe. */
import { calendarRows } from '../../formats/rows/calendar-rows.ts';
import { dayInSweden } from '../../model/dates/swedish-day.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { CalendarDocument, type CalendarQuery } from '../ask/documents.generated.ts';
import { type AskedDocument, useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { count, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { WriteNext } from '../parts/write-next.tsx';
import { CalendarFilters, useKinds } from './calendar-filters.tsx';
import { hasEnded } from './calendar-words.ts';
import { Dated } from './dated.tsx';
import { WheelList } from './entries.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { Preparation } from './preparation.tsx';
import { Subscribe } from './subscribe.tsx';
import { wheelOf } from './wheel-layout.ts';
import { YearWheel } from './year-wheel.tsx';

type Answer = NonNullable<CalendarQuery['calendar']>;

function Wheel({
  answer,
  asked,
  year,
}: {
  answer: Answer;
  asked: AskedDocument;
  year: string | undefined;
}) {
  const say = useSay();
  const { get, landscape } = useAddress();
  const { compare } = new Intl.Collator(say.tag, { numeric: true });
  const today = dayInSweden(Date.now());
  const held = answer.entries.filter((entry) => year !== undefined || !hasEnded(entry, today));
  const placed = wheelOf(held, year !== undefined, compare);
  const label = year
    ? say(`Årshjulet ${year}`, `The year wheel of ${year}`)
    : say('Årshjulet', 'The year wheel');
  return (
    <section className="panel pad" aria-labelledby="wheel">
      <div className="bar">
        <h2 id="wheel">{label}</h2>
        <GetMenu
          name={`calendar-${get('of') ?? landscape}`}
          rows={calendarRows(answer.entries)}
          json={answer}
          asked={[{ question: 'calendar', variables: asked.variables }]}
          revision={answer.revision}
          {...(placed.length > 0 ? { picture: '.wheel-pic' } : {})}
        />
      </div>
      {placed.length === 0 ? (
        <p>
          {say(
            'Ingen källa ger här ett årshjul. Välj ett och samma år i ”Från år” och ”Till år”, så ritas det årets möten och händelser.',
            'No source gives a year wheel here. Choose one and the same year in “From year” and “To year” to draw that year’s meetings and events.',
          )}
        </p>
      ) : (
        <div className="wheel-pane">
          <div>
            <YearWheel placed={placed} label={label} />
          </div>
          <WheelList placed={placed} />
        </div>
      )}
    </section>
  );
}

function Undated({ answer }: { answer: Answer }) {
  const say = useSay();
  if (answer.undatedTotal === 0) return null;
  return (
    <section className="dated">
      <h2>{say('Utan datum i källorna', 'Without a date in the sources')}</h2>
      <ul className="told-list">
        {answer.undated.map((fact) => (
          <li key={fact.id}>
            {fact.sentence}
            <SourcesOnDemand citations={fact.citations} of={fact} />
          </li>
        ))}
      </ul>
      {answer.undatedTotal > answer.undated.length ? (
        <p className="quiet">
          {say(
            `… och ${answer.undatedTotal - answer.undated.length} till.`,
            `… and ${answer.undatedTotal - answer.undated.length} more.`,
          )}
        </p>
      ) : null}
    </section>
  );
}

function Pages({ answer }: { answer: Answer }) {
  const say = useSay();
  const { get } = useAddress();
  const { hasNextPage, endCursor } = answer.pageInfo;
  return (
    <p className="act noprint">
      {get('after') ? (
        <Here className="btn" change={{ after: undefined }}>
          {say('Till början', 'To the beginning')}
        </Here>
      ) : null}
      {hasNextPage && endCursor ? (
        <Here className="btn" change={{ after: endCursor }}>
          {say('Visa nästa 100', 'Show the next 100')}
        </Here>
      ) : null}
    </p>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { get, landscape } = useAddress();
  const landscapeName = useLandscapeName();
  const kinds = useKinds();
  const [of, from, to, after] = ['of', 'from', 'to', 'after'].map(get);
  const answer = useAnswer(CalendarDocument, {
    landscape,
    ...(of ? { of } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(after ? { after } : {}),
    ...(kinds ? { kinds } : {}),
  });
  const isNarrowed = Boolean(of || from || to || after || kinds);
  const calendar = answer.data?.calendar;
  const year = from && from === to && /^\d{4}$/.test(from) ? from : undefined;
  const isPreparing = get('prepare') !== undefined;
  const whose = of ? (calendar?.of?.name ?? of) : landscapeName;
  return (
    <>
      <PageHead
        title={
          of
            ? say(`Möten: ${whose}`, `Meetings: ${whose}`)
            : say(`Möten i ${whose}`, `Meetings in ${whose}`)
        }
        answer={calendar}
        extent={
          calendar
            ? count(say, calendar.total, ['post', 'entry'], ['poster', 'entries'])
            : undefined
        }
      >
        {calendar?.sentence ??
          say(
            'Möten, årshjul, beslut, uppdrag och projekt.',
            'Meetings, year wheels, decisions, assignments and projects.',
          )}
      </PageHead>
      {calendar && !isPreparing && !after ? <NextMeeting entries={calendar.entries} /> : null}
      <CalendarFilters of={calendar?.of} />
      <Shown answer={answer}>
        {({ calendar: shown }) =>
          shown ? (
            <div className="calendar">
              <Partial answer={shown} />
              {shown.total === 0 && !isNarrowed ? (
                <WriteNext
                  file="events.yaml"
                  sv="möten med datum, och årshjulet (slots) i ett forum"
                  en="meetings with dates, and the year wheel (slots) of a forum"
                />
              ) : null}
              {shown.total === 0 && isNarrowed ? (
                <p className="note">
                  {say(
                    'Inget i kalendern stämmer med urvalet. ',
                    'Nothing in the calendar fits the choice. ',
                  )}
                  <To path="/calendar">{say('Visa hela kalendern', 'Show the whole calendar')}</To>
                </p>
              ) : null}
              {isPreparing ? <Preparation /> : null}
              <Wheel answer={shown} asked={answer.asked} year={year} />
              <Subscribe name={whose} />
              {isPreparing ? null : <Preparation />}
              <Dated entries={shown.entries} year={year} />
              <Undated answer={shown} />
              <Pages answer={shown} />
            </div>
          ) : null
        }
      </Shown>
      <AsGraphql asked={answer.asked} />
    </>
  );
}
