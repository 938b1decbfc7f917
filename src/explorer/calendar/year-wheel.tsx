/** The year wheel: four quarters round, a ring per forum, each slot a link to what its meeting needs. */
import { Link } from 'wouter';
import { useAddress } from '../address/address.ts';
import type { CalendarItemFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { calendarKinds, standings } from '../language/words.ts';
import { areaClass } from '../parts/icons.tsx';
import { standingLine } from '../parts/tags.tsx';
import { shortened } from '../picture/measure.ts';
import { goToNeighbour } from '../picture/picture.tsx';
import { topicOf } from './calendar-words.ts';
import { type Placed, pointAt, sectorPath, textPath } from './wheel-layout.ts';
import { quarterNow } from './which-is-next.ts';

/** Radius of what is left free in the middle, at least, and of the whole wheel, at least. */
const leastCore = 120;
const leastOuter = 285;
const ring = 50;
const between = 5;
const gap = 1.2;
const nameFace = { size: 13, weight: 650 } as const;
const topicFace = { size: 13, weight: 400 } as const;

/** Where an entry leads: to what must be ready before it, or to all that is known of it. */
export function useEntryLink(): (entry: CalendarItemFragment, quarter: number | null) => string {
  const { here, to } = useAddress();
  return ({ whose, fact }, quarter) => {
    const forum = whose.find(({ kind }) => kind === 'FORUM' || kind === 'FORUM_TYPE');
    return forum && quarter !== null
      ? here({ prepare: forum.id, quarter })
      : to(`/entity/${encodeURIComponent(fact.id)}`);
  };
}

function Slot({ placed: { entry, quarter, lane }, core }: { placed: Placed; core: number }) {
  const say = useSay();
  const link = useEntryLink();
  const inner = core + lane * (ring + between);
  const [from, to] = [(quarter - 1) * 90 + gap, quarter * 90 - gap];
  const isUpper = quarter === 1 || quarter === 4;
  const radii = isUpper ? [inner + 28, inner + 11] : [inner + 21, inner + 38];
  const room = (radius: number) => (radius * Math.PI) / 2 - 26;
  const name = entry.whose[0]?.name ?? say(...calendarKinds[entry.kind]);
  const line = standingLine(entry.standing);
  const title = [
    `${name} ${topicOf(entry.title)}`,
    entry.when,
    say(...standings[entry.standing]),
  ].join(', ');
  const id = `wheel-${entry.fact.id}`;
  const texts = [
    { className: 't wheel-name', face: nameFace, words: name },
    { className: 's', face: topicFace, words: topicOf(entry.title) },
  ];
  return (
    <g role="listitem">
      <Link
        href={link(entry, quarter)}
        data-node={entry.fact.id}
        className={`node ${areaClass(entry.whose[0]?.areas ?? [])} ${line}`}
        aria-label={title}
      >
        <title>{title}</title>
        <path className="box tinted" d={sectorPath(inner, inner + ring, from, to)} />
        {texts.map(({ className, face, words }, at) => {
          const radius = radii[at] ?? inner;
          return (
            <g key={className}>
              <path id={`${id}-${at}`} className="unseen" d={textPath(radius, from, to)} />
              <text className={className} textAnchor="middle">
                <textPath href={`#${id}-${at}`} startOffset="50%">
                  {shortened(words, room(radius), face)}
                </textPath>
              </text>{' '}
            </g>
          );
        })}
      </Link>
    </g>
  );
}

/** Quarters and months, behind the rings. */
function Ground({ core, outer }: { core: number; outer: number }) {
  const say = useSay();
  const months = Array.from({ length: 12 }, (_, at) =>
    new Date(Date.UTC(2024, at, 15))
      .toLocaleDateString(say.tag, { month: 'short', timeZone: 'UTC' })
      .replace('.', ''),
  );
  return (
    <g className="ground">
      {[1, 2, 3, 4].map((quarter) => (
        <path
          key={quarter}
          className={quarter === quarterNow() ? 'quarter is-now' : 'quarter'}
          d={sectorPath(core - 70, outer, (quarter - 1) * 90 + gap / 2, quarter * 90 - gap / 2)}
        />
      ))}
      {[1, 2, 3, 4].map((quarter) => {
        const [x, y] = pointAt(core - 36, quarter * 90 - 45).split(' ');
        return (
          <text key={quarter} className="lv" x={x} y={Number(y) + 5} textAnchor="middle">
            {say(`Kv ${quarter}`, `Q${quarter}`)}
          </text>
        );
      })}
      {months.map((month, at) => {
        const [x, y] = pointAt(outer + 17, at * 30 + 15).split(' ');
        return (
          <text key={month} className="s month" x={x} y={Number(y) + 4} textAnchor="middle">
            {month}
          </text>
        );
      })}
    </g>
  );
}

/** The wheel; nothing when no entry has a quarter. */
export function YearWheel({ placed, label }: { placed: readonly Placed[]; label: string }) {
  const say = useSay();
  const rings = Math.max(...placed.map(({ lane }) => lane)) + 1;
  const core = Math.max(leastCore, leastOuter - rings * (ring + between));
  const outer = core + rings * (ring + between);
  const size = outer + 34;
  return (
    <svg
      className="pic wheel-pic"
      viewBox={`${-size} ${-size} ${2 * size} ${2 * size}`}
      role="group"
      aria-label={label}
      onKeyDown={goToNeighbour}
    >
      <Ground core={core} outer={outer} />
      <g role="list" aria-label={say('Möten och händelser', 'Meetings and events')}>
        {[...placed]
          .sort((a, b) => a.quarter - b.quarter || b.lane - a.lane)
          .map((one) => (
            <Slot key={one.entry.fact.id} placed={one} core={core} />
          ))}
      </g>
    </svg>
  );
}
