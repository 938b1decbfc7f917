/** An edge of a picture, and the pill that opens more. */
import { memo } from 'react';
import { Link } from 'wouter';
import { flowLook, headOf } from '../parts/icons.tsx';
import { isAlike } from './alike.ts';
import { faded } from './faded.ts';
import { roundedPath } from './rounded-path.ts';
import type { PictureEdge, PicturePill } from './shapes.ts';

/** The classes of an edge: its kind's colour and its standing's line. */
function edgeClass({ kind, line, isUncertain, isSelected, change }: PictureEdge): string {
  const look = line === 'miss' ? 'missing' : flowLook(kind);
  const dashes = isUncertain ? ' u' : line === 'prop' ? ' p' : line === 'law' ? ' law' : '';
  return `f ${look}${dashes}${isSelected ? ' on' : ''}${change ? ` is-${change}` : ''}`;
}

/** An arrow with its label, its pill and its handle; all of it is one link. */
export const Edge = memo(function Edge({
  edge,
  isFollowed,
}: {
  edge: PictureEdge;
  isFollowed: boolean;
}) {
  const d = roundedPath(edge.points);
  const whole = edge.whole ? roundedPath(edge.whole) : d;
  const look = edge.line === 'miss' ? 'missing' : flowLook(edge.kind);
  const head = `url(#a-${edge.hasOwnHead && edge.line !== 'miss' ? headOf(edge.kind) : look})`;
  if (edge.isPlain)
    return (
      <g className="f info plain-line" aria-hidden="true">
        <path className="l" d={d} />
      </g>
    );
  const { flows = [edge.id] } = edge;
  return (
    <g role="listitem" className={edge.isFaded ? 'faded' : undefined}>
      <Link
        href={edge.href}
        data-flow={flows[0]}
        data-flows={flows.join(' ')}
        aria-label={edge.title}
        {...(edge.isFaded ? faded : {})}
      >
        <title>{edge.title}</title>
        <g className={`${edgeClass(edge)}${isFollowed ? ' followed' : ''}`}>
          <path className="hit" d={whole} />
          <path className="l" d={d} markerEnd={edge.isHeadless ? undefined : head} />
          {edge.whole ? <path className="l along" d={whole} markerEnd={head} /> : null}
          {edge.label ? (
            <text className="lab" x={edge.label.at.x} y={edge.label.at.y} textAnchor="middle">
              {edge.label.text}
            </text>
          ) : null}
          {edge.beside?.lines.map((words, at) => (
            <text
              key={words}
              className="lab"
              x={edge.beside?.at.x}
              y={(edge.beside?.at.y ?? 0) + at * 15}
            >
              {words}
            </text>
          ))}
          {edge.note ? (
            <text className="s" x={edge.note.at.x} y={edge.note.at.y}>
              {edge.note.text}
            </text>
          ) : null}
          {edge.handle ? <Handle edge={edge} several={flows.length} /> : null}
        </g>
      </Link>
    </g>
  );
}, isAlike);

/** The ring on an edge with the sign of its kind. */
function Handle({ edge, several }: { edge: PictureEdge; several: number }) {
  const look = flowLook(edge.kind);
  const { x, y } = edge.handle ?? { x: 0, y: 0 };
  // The number stands where the line goes, away from the box.
  const furthest = Math.max(...edge.points.map((point) => Math.abs(point.x - x)));
  const side = edge.points.some((point) => x - point.x === furthest && furthest > 0) ? -1 : 1;
  return (
    <g className={`handle${edge.isSelected ? ' on' : ''}`} transform={`translate(${x} ${y})`}>
      <circle r="11" />
      {several > 1 ? (
        <text className="several" x={17 * side} y="-4" textAnchor={side < 0 ? 'end' : 'start'}>
          {several}
        </text>
      ) : null}
      {look === 'demand' ? <path className="g" d="M0-5 5 0 0 5-5 0Z" /> : null}
      {look === 'people' ? (
        <path
          className="g"
          d="M0-6a2.7 2.7 0 1 1 0 5.4A2.7 2.7 0 0 1 0-6ZM-5 5.5C-5 1.5-2.5.5 0 .5s5 1 5 5Z"
        />
      ) : null}
      {look === 'need' || look === 'info' ? <text y="5">{look === 'need' ? '?' : 'i'}</text> : null}
    </g>
  );
}

/** What opens more of a node. */
export const Pill = memo(function Pill({ pill }: { pill: PicturePill }) {
  const { width = 38 } = pill;
  return (
    <g role="listitem" transform={`translate(${pill.x} ${pill.y})`}>
      <Link href={pill.href} className="more" data-pill={pill.id} aria-label={pill.title}>
        <title>{pill.title}</title>
        <rect x={-width / 2} y="-12" width={width} height="24" rx="12" />
        <text y="4.5">{pill.text}</text>
      </Link>
    </g>
  );
}, isAlike);
