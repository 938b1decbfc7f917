/** What stands between nodes and edges: heads of columns, tinted grounds, carriers on lines and gates in boxes. */
import { memo } from 'react';
import { Link } from 'wouter';
import { isAlike } from './alike.ts';
import type { PictureGate, PictureHead, PictureStop, PictureVia, PictureZone } from './shapes.ts';

const [titleHeight, lineHeight] = [16, 15];

/** The words above a column, and what closes it. */
export const Head = memo(function Head({ head }: { head: PictureHead }) {
  const { x, y, title, second, close } = head;
  const below = y + title.length * titleHeight;
  return (
    <g>
      {title.map((words, at) => (
        <text key={words} className="hd" x={x} y={y + at * titleHeight}>
          {words}
        </text>
      ))}
      {second === '' ? null : (
        <text className="hd2" x={x} y={below}>
          {second}
          {close ? ' · ' : ''}
          {close ? (
            <Link href={close.href} aria-label={close.title} data-pill={close.pill}>
              <tspan className="hd-close">{close.text}</tspan>
            </Link>
          ) : null}
        </text>
      )}
    </g>
  );
}, isAlike);

/** A tinted ground. */
export const Zone = memo(function Zone({ zone }: { zone: PictureZone }) {
  const { x, y, width, height } = zone;
  return <rect className="zone" x={x} y={y} width={width} height={height} rx="10" />;
}, isAlike);

/** A carrier on the lines it carries; it leads to its page. */
export const Via = memo(function Via({ via }: { via: PictureVia }) {
  const { x, y, width, height, lines, isSole, title, href } = via;
  const first = height / 2 - ((lines.length - 1) * lineHeight) / 2 + 4.5;
  return (
    <g role="listitem" transform={`translate(${x} ${y})`}>
      <Link
        href={href}
        className={`carrier${isSole ? ' sole' : ''}`}
        aria-label={title}
        data-via={via.id}
      >
        <title>{title}</title>
        <rect className="box" width={width} height={height} rx={Math.min(14, height / 2)} />
        {lines.map((words, at) => (
          <text key={words} x={width / 2} y={first + at * lineHeight}>
            {words}
          </text>
        ))}
      </Link>
    </g>
  );
}, isAlike);

/** A way that stops at a cross; it leads to what was found. */
export const Stop = memo(function Stop({ stop }: { stop: PictureStop }) {
  const { from, to, at, label, title, href } = stop;
  return (
    <g role="listitem">
      <Link href={href} className="stop" aria-label={title}>
        <title>{title}</title>
        <path className="way" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        <circle cx={at.x} cy={at.y} r="11" />
        <path d={`M${at.x - 5} ${at.y - 5}l10 10m0-10l-10 10`} />
        {label?.lines.map((words, line) => (
          <text key={words} className="lab" x={label.at.x} y={label.at.y + line * lineHeight}>
            {words}
          </text>
        ))}
      </Link>
    </g>
  );
}, isAlike);

/** Where a line goes through the border of its carrier. */
export const Gate = memo(function Gate({ gate }: { gate: PictureGate }) {
  return <rect className="gate" x={gate.x - 5} y={gate.y - 10} width="10" height="20" rx="3" />;
}, isAlike);
