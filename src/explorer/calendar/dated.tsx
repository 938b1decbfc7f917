/** What has a date: to come, every year, begun without a stated end, and past. */
import { dayInSweden } from '../../model/dates/swedish-day.ts';
import type { CalendarItemFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { groupsOf, hasEnded } from './calendar-words.ts';
import { EntryGroups } from './entries.tsx';
import { isOfWheel } from './wheel-layout.ts';

/** What has begun a year ago or more, and no source says when it ends. */
function isOpenEnded({ earliest, latest, yearly }: CalendarItemFragment, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return !yearly && latest === null && earliest !== null && earliest < yearAgo;
}

/** All that has a date, under headings of when. */
export function Dated({
  entries: all,
  year,
}: {
  entries: readonly CalendarItemFragment[];
  year: string | undefined;
}) {
  const say = useSay();
  const today = dayInSweden(Date.now());
  const isOneYear = year !== undefined;
  const dated = all.filter((entry) => !entry.yearly || isOneYear || hasEnded(entry, today));
  const ahead = dated.filter(
    (entry) =>
      !entry.yearly &&
      !isOpenEnded(entry, today) &&
      (entry.latest === null || entry.latest >= today),
  );
  const begun = dated.filter((entry) => isOpenEnded(entry, today));
  const past = dated.filter((entry) => !ahead.includes(entry) && !begun.includes(entry));
  const recurring = all.filter(
    (entry) => entry.yearly && !isOfWheel(entry) && !hasEnded(entry, today),
  );
  const sections = isOneYear
    ? [{ title: say(`Under ${year}`, `In ${year}`), entries: dated }]
    : [
        { title: say('Pågår eller kommer', 'Under way or to come'), entries: ahead },
        ...(recurring.length > 0
          ? [{ title: say('Återkommer varje år', 'Comes back every year'), entries: recurring }]
          : []),
        ...(begun.length > 0
          ? [
              {
                title: say('Började tidigare, slut inte angivet', 'Began earlier, no end stated'),
                entries: begun,
              },
            ]
          : []),
        { title: say('Har varit', 'Past'), entries: [...past].reverse() },
      ];
  return sections.map(({ title, entries }) => (
    <section key={title} className="dated">
      <h2>{title}</h2>
      {entries.length === 0 ? (
        <p className="quiet">
          {say(
            'Källorna nämner inget med datum här.',
            'The sources name nothing with a date here.',
          )}
        </p>
      ) : (
        <EntryGroups groups={groupsOf(say, entries, isOneYear)} />
      )}
    </section>
  ));
}
