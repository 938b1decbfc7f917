/** A drawing's first page as SVG, in millimetres, with its font in it. Each line of text is held to its measured width. */
import { withMarks } from '../../model/unsayable.ts';
import { type Drawing, type Mark, mmPerPoint, type Part } from './drawing.ts';

const number = (value: number) => String(Math.round(value * 1000) / 1000);
const escaped = (text: string) =>
  withMarks(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
const family = "Inter, 'Segoe UI', system-ui, Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? number(value) : escaped(value ?? '')}"`,
    )
    .join('');
}

const paint = ({ fill, stroke, line }: { fill?: string; stroke?: string; line?: number }) => ({
  fill: fill ?? 'none',
  stroke,
  'stroke-width': stroke === undefined ? undefined : (line ?? 0.2),
});

/** What each part is called in ARIA; text needs no name. */
const roleOfPart: Readonly<Record<Part, string | undefined>> = {
  title: 'heading',
  heading: 'heading',
  text: undefined,
  list: 'list',
  item: 'listitem',
  table: 'table',
  row: 'row',
  columnHead: 'columnheader',
  rowHead: 'rowheader',
  cell: 'cell',
  signs: 'img',
};
/** How deep a heading lies. */
const levelOfPart: Partial<Record<Part, number>> = { title: 1, heading: 2 };

/** What a part is in ARIA; signs beside the words that explain them say nothing themselves. */
export const ariaOf = (part: Part, said: string | undefined) =>
  part === 'signs' && !said
    ? ({ 'aria-hidden': 'true' } as const)
    : {
        role: roleOfPart[part],
        'aria-level': levelOfPart[part],
        'aria-label': said || undefined,
      };

function drawn(mark: Mark): string {
  switch (mark.kind) {
    case 'group': {
      const { part, said, marks } = mark;
      return `<g${attributes(ariaOf(part, said))}>${marks.map(drawn).join('\n')}</g>`;
    }
    case 'box': {
      const { x, y, width, height, radius } = mark;
      return `<rect${attributes({ x, y, width, height, rx: radius, ...paint(mark) })}/>`;
    }
    case 'line': {
      const { from, to } = mark;
      return `<line${attributes({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...paint(mark) })}/>`;
    }
    case 'circle':
      return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.radius, ...paint(mark) })}/>`;
    case 'shape': {
      const points = mark.points.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ');
      return `<polygon${attributes({ points, 'stroke-linejoin': 'round', ...paint(mark) })}/>`;
    }
    case 'text': {
      const { x, y, size, bold, colour, width, text } = mark;
      const how = {
        x,
        y,
        'font-size': size * mmPerPoint,
        'font-weight': bold ? 700 : undefined,
      };
      const fitted = { textLength: width, lengthAdjust: 'spacingAndGlyphs', fill: colour };
      return `<text${attributes({ ...how, ...fitted })}>${escaped(text)}</text>`;
    }
  }
}

/**
 * The drawing as one SVG document, the size of its paper.
 *
 * @param font - the font's file as base64, WOFF2, all weights in one; without it the reader's own is taken
 */
export function drawSvg(drawing: Drawing, font?: string): string {
  const { width, height, language, title, description, pages } = drawing;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${number(width)}mm`,
    height: `${number(height)}mm`,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    'xml:lang': language,
    lang: language,
    role: 'group',
    'aria-labelledby': 'title description',
    'font-family': family,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${root}>`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    ...(font
      ? [
          `<style>@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${font}) format("woff2")}</style>`,
        ]
      : []),
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...(pages[0] ?? []).map(drawn),
    '</svg>',
    '',
  ].join('\n');
}
