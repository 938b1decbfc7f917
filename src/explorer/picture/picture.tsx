/** A picture of parties and flows: real links that the keyboard and screen readers reach. */
import type { KeyboardEvent, ReactNode } from 'react';
import { memo } from 'react';
import { Link } from 'wouter';
import { areaClass, areaClasses, flowLook } from '../parts/icons.tsx';
import { isAlike } from './alike.ts';
import { curvedPath, roundedPath } from './rounded-path.ts';
import type { Drawing, PictureEdge, PictureNode, PicturePill } from './shapes.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Moves the focus to the nearest node in the direction of the arrow. */
export function goToNeighbour(event: KeyboardEvent<SVGElement>): void {
  const here = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
  if (!here || !arrows.includes(event.key)) return;
  const from = here.getBoundingClientRect();
  const x = from.left + from.width / 2;
  const y = from.top + from.height / 2;
  let nearest: { element: SVGAElement; far: number } | undefined;
  for (const element of event.currentTarget.querySelectorAll<SVGAElement>('a[data-node]')) {
    const box = element.getBoundingClientRect();
    const right = box.left + box.width / 2 - x;
    const down = box.top + box.height / 2 - y;
    const along =
      { ArrowLeft: -right, ArrowRight: right, ArrowUp: -down, ArrowDown: down }[event.key] ?? 0;
    const across = Math.abs(event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? down : right);
    if (element === here || along < 8) continue;
    const far = along + across * 2;
    if (nearest === undefined || far < nearest.far) nearest = { element, far };
  }
  event.preventDefault();
  nearest?.element.focus();
}

const nameSize = 19;
const rootNameSize = 23;
const secondSize = 17;
const insideSize = 24;

/** What a faded part keeps out of: the tab order and what screen readers tell. */
const faded = { tabIndex: -1, 'aria-hidden': true } as const;

/** A ring arrow with the steps of the circle that a party is in. */
function CircleMark({ width, mark }: { width: number; mark: string }) {
  return (
    <g className="ring-mark" transform={`translate(${width - 30} 0)`}>
      <rect x="-21" y="-11" width="42" height="22" rx="11" />
      <path d="M-4.4-2.6A5 5 0 1 0-3.6 1.6M-4-6.4v4h-4" />
      <text x="8" y="4.5">
        {mark}
      </text>
    </g>
  );
}

const Node = memo(function Node({ node }: { node: PictureNode }) {
  const { width, height, lines, second, third, areas, line, isRoot, inside = [] } = node;
  const lineHeight = isRoot ? rootNameSize : nameSize;
  const below = [second, third].filter((words) => words !== undefined && words !== '');
  const [only, ...others] = areas;
  const inset = areas.length > 0 ? 28 : 16;
  const text = lines.length * lineHeight + below.length * secondSize + inside.length * insideSize;
  const top = (height - text) / 2 + (isRoot ? 17 : 14) - (inside.length > 0 ? 4 : 0);
  return (
    <g
      role="listitem"
      transform={`translate(${node.x} ${node.y})`}
      className={node.isFaded ? 'faded' : undefined}
    >
      <Link
        href={node.href}
        data-node={node.id}
        {...(node.isFaded ? faded : {})}
        className={`node ${areaClass(areas)} ${line}${isRoot ? ' root' : ''}`}
        aria-label={node.title}
      >
        <title>{node.title}</title>
        <rect className="box" width={width} height={height} rx="8" />
        {line === 'law' ? (
          <rect className="box2" x="3.5" y="3.5" width={width - 7} height={height - 7} rx="5" />
        ) : null}
        {only && others.length === 0 ? (
          <rect x="7" y="7" width="9" height={height - 14} fill={`url(#p-${areaClasses[only]})`} />
        ) : null}
        {others.length > 0
          ? areas.map((area, at) => (
              <rect
                key={area}
                x="7"
                y={7 + (at * (height - 14)) / areas.length}
                width="9"
                height={(height - 14) / areas.length}
                fill={`url(#p-${areaClasses[area]})`}
              />
            ))
          : null}
        {lines.map((words, at) => (
          <text key={words} className="t" x={inset} y={top + at * lineHeight}>
            {words}
          </text>
        ))}
        {below.map((words, at) => (
          <text
            key={words}
            className="s"
            x={inset}
            y={top + lines.length * lineHeight + at * secondSize - 1}
          >
            {words}
          </text>
        ))}
      </Link>
      {inside.map((one, at) => (
        <Link
          key={one.id}
          href={one.href}
          data-node={one.id}
          className={`inside ${one.line}`}
          aria-label={one.title}
          {...(node.isFaded ? faded : {})}
        >
          <title>{one.title}</title>
          <rect
            className="box"
            x={inset - 4}
            y={top + lines.length * nameSize + at * insideSize + 8}
            width={width - inset - 6}
            height={insideSize - 4}
            rx="4"
          />
          <text x={inset + 4} y={top + lines.length * nameSize + at * insideSize + 22}>
            {one.text}
          </text>
        </Link>
      ))}
      {node.mark ? <CircleMark width={width} mark={node.mark} /> : null}
    </g>
  );
}, isAlike);

/** The classes of an edge: its kind's colour and its standing's line. */
export function edgeClass({ kind, line, isUncertain, isSelected }: PictureEdge): string {
  const look = line === 'miss' ? 'missing' : flowLook(kind);
  const dashes = isUncertain ? ' u' : line === 'prop' ? ' p' : line === 'law' ? ' law' : '';
  return `f ${look}${dashes}${isSelected ? ' on' : ''}`;
}

const Edge = memo(function Edge({ edge, isFollowed }: { edge: PictureEdge; isFollowed: boolean }) {
  const d = edge.isCurve ? curvedPath(edge.points) : roundedPath(edge.points);
  const look = edge.line === 'miss' ? 'missing' : flowLook(edge.kind);
  return (
    <g role="listitem" className={edge.isFaded ? 'faded' : undefined}>
      <Link
        href={edge.href}
        data-flow={edge.id}
        aria-label={edge.title}
        {...(edge.isFaded ? faded : {})}
      >
        <title>{edge.title}</title>
        <g className={`${edgeClass(edge)}${isFollowed ? ' followed' : ''}`}>
          <path className="hit" d={d} />
          <path className="l" d={d} markerEnd={`url(#a-${look})`} />
          {edge.label ? (
            <text className="lab" x={edge.label.at.x} y={edge.label.at.y} textAnchor="middle">
              {edge.label.text}
            </text>
          ) : null}
          {edge.pill ? (
            <g className="viapill" transform={`translate(${edge.pill.at.x} ${edge.pill.at.y})`}>
              <rect x="-15" y="-9" width="30" height="18" rx="9" />
              <text y="4">{edge.pill.text}</text>
            </g>
          ) : null}
          {edge.handle ? <Handle edge={edge} /> : null}
        </g>
      </Link>
    </g>
  );
}, isAlike);

/** The ring on an edge with the sign of its kind. */
function Handle({ edge }: { edge: PictureEdge }) {
  const look = flowLook(edge.kind);
  const { x, y } = edge.handle ?? { x: 0, y: 0 };
  return (
    <g className={`handle${edge.isSelected ? ' on' : ''}`} transform={`translate(${x} ${y})`}>
      <circle r="12" />
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

const Pill = memo(function Pill({ pill }: { pill: PicturePill }) {
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

function following(tell: ((flow: string | undefined) => void) | undefined) {
  if (!tell) return {};
  const told = ({ target }: { target: EventTarget }) =>
    tell(
      target instanceof Element
        ? target.closest<SVGAElement>('a[data-flow]')?.dataset.flow
        : undefined,
    );
  const nothing = () => tell(undefined);
  return { onMouseOver: told, onFocus: told, onMouseLeave: nothing, onBlur: nothing };
}

/**
 * A picture of a {@link Drawing}; tab order is nodes, flows, then what opens more.
 *
 * @param label - what the picture shows, in one sentence
 * @param names - how the lists inside are called
 * @param behind - drawn behind everything, such as the columns of areas
 */
export function Picture({
  drawing,
  onFollow,
  followed,
  label,
  names,
  behind,
  margin = 8,
}: {
  drawing: Drawing;
  label: string;
  names: { readonly nodes: string; readonly edges: string; readonly pills?: string };
  behind?: ReactNode;
  margin?: number;
  /** Told which flow is hovered or has the focus; `undefined` when none has any more. */
  onFollow?: (flow: string | undefined) => void;
  /** The flows that stand out while all others are pale. */
  followed?: ReadonlySet<string> | undefined;
}) {
  const { left = 0, top = 0, width, height, nodes, edges, pills } = drawing;
  const box = `${left - margin} ${top - margin} ${width + 2 * margin} ${height + 2 * margin}`;
  return (
    <svg
      className={`pic${followed ? ' is-following' : ''}`}
      viewBox={box}
      role="group"
      aria-label={label}
      onKeyDown={goToNeighbour}
      {...following(onFollow)}
    >
      {behind}
      <g role="list" aria-label={names.nodes}>
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </g>
      <g role="list" aria-label={names.edges}>
        {edges.map((edge) => (
          <Edge key={edge.id} edge={edge} isFollowed={followed?.has(edge.id) ?? false} />
        ))}
      </g>
      {pills.length > 0 ? (
        <g role="list" aria-label={names.pills ?? ''}>
          {pills.map((pill) => (
            <Pill key={pill.id} pill={pill} />
          ))}
        </g>
      ) : null}
    </svg>
  );
}
