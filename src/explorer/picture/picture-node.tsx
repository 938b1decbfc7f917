/** A node of a picture. */
import { memo } from 'react';
import { Link } from 'wouter';
import { areaClass, areaClasses } from '../parts/icons.tsx';
import { isAlike } from './alike.ts';
import { faded } from './faded.ts';
import { markRoom } from './measure.ts';
import { insideHeight, type PictureNode } from './shapes.ts';

const nameSize = 19;
/** How far apart the lines of a name stand, by its size. */
const lineHeights: Readonly<Record<number, number>> = { 13: 16, 14: 16, 15: nameSize, 18: 23 };
const secondSize = 17;

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

/** A box with its name, its pattern, links inside and the mark of a circle. */
export const Node = memo(function Node({ node }: { node: PictureNode }) {
  const { width, height, lines, second, third, areas, line, isRoot, inside = [] } = node;
  const { nameSize: size = isRoot ? 18 : 15 } = node;
  const lineHeight = lineHeights[size] ?? nameSize;
  const below =
    node.below ?? [second, third].filter((words) => words !== undefined && words !== '');
  const [only, ...others] = areas;
  const { inset = areas.length > 0 ? 28 : 16 } = node;
  const text =
    lines.length * lineHeight +
    below.length * (node.below ? 16 : secondSize) +
    inside.reduce((sum, one) => sum + insideHeight(one.lines.length), 0);
  const insideTop = (at: number) =>
    inside.slice(0, at).reduce((sum, one) => sum + insideHeight(one.lines.length), 0);
  const {
    textTop: top = (height - text) / 2 +
      size * 0.93 -
      (inside.length > 0 ? 4 : 0) +
      (node.below && node.mark ? markRoom / 2 : 0),
  } = node;
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
        className={`node ${areaClass(areas)} ${line}${isRoot ? ' root' : ''}${node.isOpened ? ' opened' : ''}${node.isFold ? ' fold' : ''}${node.change ? ` is-${node.change}` : ''}`}
        aria-label={node.title}
      >
        <title>{node.title}</title>
        {node.isFold ? (
          <rect className="box" x="4" y="4" width={width} height={height} rx="8" />
        ) : null}
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
          <text key={words} className={`t t${size}`} x={inset} y={top + at * lineHeight}>
            {words}
          </text>
        ))}
        {below.map((words, at) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order.
            key={at}
            className="s"
            x={inset}
            y={top + lines.length * lineHeight + at * (node.below ? 16 : secondSize) - 1}
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
          className={`inside ${one.line}${one.change ? ` is-${one.change}` : ''}`}
          aria-label={one.title}
          {...(node.isFaded ? faded : {})}
        >
          <title>{one.title}</title>
          <rect
            className="box"
            x={inset - 4}
            y={top + lines.length * lineHeight + insideTop(at) + 8}
            width={width - inset - 6}
            height={insideHeight(one.lines.length) - 4}
            rx="4"
          />
          {one.lines.map((words, line) => (
            <text
              key={words}
              x={inset + 4}
              y={top + lines.length * lineHeight + insideTop(at) + 22 + line * 15}
            >
              {words}
            </text>
          ))}
        </Link>
      ))}
      {node.mark ? <CircleMark width={width} mark={node.mark} /> : null}
    </g>
  );
}, isAlike);
