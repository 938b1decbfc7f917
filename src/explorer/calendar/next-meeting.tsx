/** When is the next meeting: the answer the calendar begins with. */
import { dayInSweden } from '../../model/dates/swedish-day.ts';
import { Here } from '../address/place.tsx';
import type { CalendarItemFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { hasEnded, topicOf } from './calendar-words.ts';
import { nextOf, quarterNow } from './which-is-next.ts';

/** The meeting of the year wheel that comes next, with the way to what must be ready; nothing where no source has a year wheel. */
export function NextMeeting({ entries }: { entries: readonly CalendarItemFragment[] }) {
  const say = useSay();
  const today = dayInSweden(Date.now());
  const now = quarterNow();
  const slots = entries.filter(
    (entry) => entry.yearly && entry.kind === 'SLOT' && !hasEnded(entry, today),
  );
  const next = nextOf(slots, now);
  if (next === undefined) return null;
  const { slot, forum, quarter } = next;
  const when =
    quarter === now
      ? say(`kvartal ${quarter}, som pågår`, `quarter ${quarter}, which is now`)
      : say(`kvartal ${quarter}`, `quarter ${quarter}`);
  return (
    <div className="ans">
      <p className="lead">
        {say(`Härnäst: ${forum.name}, ${when}.`, `Next: ${forum.name}, ${when}.`)}{' '}
        {topicOf(slot.title)}.
      </p>
      <p className="noprint">
        <Here change={{ prepare: forum.id, quarter }}>
          {say('Se vad som ska vara klart', 'See what must be ready')}
        </Here>
      </p>
    </div>
  );
}
