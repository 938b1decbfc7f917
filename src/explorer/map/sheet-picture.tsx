/** The sheet of the map as its one layout draws it: as wide as the window, and as large as paper. */
import { useMemo, useState } from 'react';
import { ariaOf } from '../../formats/map/draw-svg.ts';
import { type Drawing, type Mark, mmPerPoint } from '../../formats/map/drawing.ts';
import { a3, layoutMap, screenOf } from '../../formats/map/layout-map.ts';
import type { PageWords } from '../../formats/map/page-words.ts';
import type { Measure } from '../../formats/map/pen.ts';
import { areaInk, edge, headed, ink, quiet, sunk } from '../../formats/map/signs.ts';
import { ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { widthOf } from '../picture/measure.ts';
import { useFonts, useSize } from '../picture/use-size.ts';

/** The paper's colours by what the page has them from, so that the dark theme has its own. */
const colours = new Map<string, string>([
  [ink, 'var(--ink)'],
  [quiet, 'var(--ink2)'],
  [edge, 'var(--edge)'],
  [headed, 'var(--sunk)'],
  [sunk, 'var(--bg)'],
  ['#ffffff', 'var(--surface)'],
  ...Object.entries(areaInk).map(([area, colour]): [string, string] => [
    colour,
    `var(--${area.toLowerCase()})`,
  ]),
]);
const coloured = (colour: string | undefined) =>
  colour === undefined ? undefined : (colours.get(colour) ?? colour);

/** The size words are measured at; others follow from it. */
const measuredAt = 100;
const measure: Measure = (text, size, bold = false) =>
  (widthOf(text, { size: measuredAt, weight: bold ? 700 : 400 }) / measuredAt) * size * mmPerPoint;

function Marks({ marks }: { marks: readonly Mark[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a drawing never change their places.
  return marks.map((mark, at) => <Drawn key={at} mark={mark} />);
}

function Drawn({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'group': {
      const { part, said, marks } = mark;
      // The page has its own heading of the first rank.
      if (part === 'title')
        return (
          <g aria-hidden="true">
            <Marks marks={marks} />
          </g>
        );
      return (
        <g {...ariaOf(part, said)}>
          <Marks marks={marks} />
        </g>
      );
    }
    case 'text': {
      const { x, y, text, size, bold, colour, width, names } = mark;
      const drawn = (
        <text
          x={x}
          y={y}
          fontSize={size * mmPerPoint}
          fontWeight={bold ? 700 : undefined}
          textLength={width}
          fill={coloured(colour)}
        >
          {text}
        </text>
      );
      return names ? <ToEntity id={names}>{drawn}</ToEntity> : drawn;
    }
    case 'line':
      return (
        <line
          x1={mark.from.x}
          y1={mark.from.y}
          x2={mark.to.x}
          y2={mark.to.y}
          stroke={coloured(mark.stroke)}
          strokeWidth={mark.line}
        />
      );
    case 'box': {
      const { x, y, width, height, radius, fill, stroke, line } = mark;
      return (
        <rect
          {...{ x, y, width, height, rx: radius }}
          fill={coloured(fill) ?? 'none'}
          stroke={coloured(stroke)}
          strokeWidth={line}
        />
      );
    }
    case 'circle':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          fill={coloured(mark.fill) ?? 'none'}
          stroke={coloured(mark.stroke)}
          strokeWidth={mark.line}
        />
      );
    case 'shape':
      return (
        <polygon
          points={mark.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          strokeLinejoin="round"
          stroke={coloured(mark.stroke)}
          strokeWidth={mark.line}
        />
      );
  }
}

function Picture({ drawing, className }: { drawing: Drawing; className: string }) {
  const { width, height, pages } = drawing;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role="group"
      aria-label={drawing.title}
    >
      <Marks marks={pages[0] ?? []} />
    </svg>
  );
}

/** The narrowest window the sheet is set for; a narrower one is looked into. */
const narrowest = 940;

/** The sheet on screen; and on paper, where it is A3. */
export function SheetPicture({ words }: { words: PageWords }) {
  const say = useSay();
  const fonts = useFonts();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const wide = useSize(element)?.width;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font is a reason to measure again.
  const screen = useMemo(
    () =>
      wide === undefined
        ? undefined
        : layoutMap(words, screenOf(Math.max(narrowest, wide)), measure),
    [words, wide, fonts],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font is a reason to measure again.
  const paper = useMemo(() => layoutMap(words, a3, measure), [words, fonts]);
  return (
    <>
      <div
        className="scroll on-screen"
        ref={setElement}
        tabIndex={0}
        role="region"
        aria-label={say('Kartan', 'The map')}
      >
        {screen ? <Picture drawing={screen} className="sheet-pic" /> : null}
      </div>
      <Picture drawing={paper} className="sheet-pic on-paper" />
    </>
  );
}
