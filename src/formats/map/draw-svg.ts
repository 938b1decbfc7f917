/** A drawing as SVG, in millimetres. Each line of text is held to its measured width, whichever font the reader has. */
import { withMarks } from '../../model/unsayable.ts';
import { type Drawing, type Mark, mmPerPoint } from './drawing.ts';

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

function drawn(mark: Mark): string {
  switch (mark.kind) {
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
      const { x, y, size, bold, colour, width, text, turned } = mark;
      const transform = turned ? `rotate(-90 ${number(x)} ${number(y)})` : undefined;
      const how = {
        x,
        y,
        transform,
        'font-size': size * mmPerPoint,
        'font-weight': bold ? 700 : undefined,
      };
      const fitted = { textLength: width, lengthAdjust: 'spacingAndGlyphs', fill: colour };
      return `<text${attributes({ ...how, ...fitted })}>${escaped(text)}</text>`;
    }
  }
}

/** The drawing as one SVG document, the size of its paper. */
export function drawSvg(drawing: Drawing): string {
  const { width, height, language, title, description, marks } = drawing;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${number(width)}mm`,
    height: `${number(height)}mm`,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    'xml:lang': language,
    lang: language,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': family,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${root}>`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...marks.map(drawn),
    '</svg>',
    '',
  ].join('\n');
}
