/** The signs of roles and areas: each has a shape and a letter or word beside its colour. */
import type { AreaColour, RoleName } from '../../model/words.ts';
import { areaOutlines } from './area-outlines.ts';
import { type Mark, mmPerPoint } from './drawing.ts';
import type { Pen } from './pen.ts';

export const ink = '#17212b';
export const quiet = '#4a5661';
export const edge = '#6b7680';
/** Under heads. */
export const headed = '#e6e8e4';
/** Under cells where nobody is stated. */
export const sunk = '#f3f3ee';
export const areaInk: Readonly<Record<AreaColour, string>> = {
  GREEN: '#1b6639',
  BLUE: '#1a4d91',
  YELLOW: '#6e5200',
  PINK: '#8f3358',
  TURQUOISE: '#06707b',
  ORANGE: '#6c2c16',
  PURPLE: '#3c0d4e',
  GREY: '#242525',
};

/** The letter of a role in a language. */
export const roleLetters: Readonly<Record<RoleName, { readonly sv: string; readonly en: string }>> =
  {
    EMPLOYER: { sv: 'A', en: 'E' },
    EDUCATOR: { sv: 'U', en: 'T' },
    GROUP_FOCUSED: { sv: 'G', en: 'G' },
  };

/** How wide and high a sign is beside text of a size in points. */
export const signSize = (size: number): number => size * mmPerPoint * 1.22;
const topOf = (baseline: number, size: number) => baseline - size * mmPerPoint * 0.98;

/** A role's sign with its left edge at `x`, on a baseline: square, rounded or round, with a letter as large as the text. */
export function roleSign(role: RoleName, x: number, baseline: number, pen: Pen): Mark[] {
  const { size, measure, language } = pen;
  const side = signSize(size);
  const text = roleLetters[role][language];
  const width = measure(text, size, true);
  const radius = { EMPLOYER: 0, EDUCATOR: side * 0.25, GROUP_FOCUSED: side / 2 }[role];
  const y = topOf(baseline, size);
  return [
    { kind: 'box', x, y, width: side, height: side, radius, stroke: edge, line: 0.18 },
    {
      kind: 'text',
      x: x + (side - width) / 2,
      y: baseline,
      text,
      size,
      bold: true,
      colour: ink,
      width,
    },
  ];
}

/** An area's sign: two rings for green, else its outline. */
export function areaSign(area: AreaColour, x: number, baseline: number, { size }: Pen): Mark[] {
  const side = signSize(size);
  const top = topOf(baseline, size);
  const at = (dx: number, dy: number) => ({ x: x + dx * side, y: top + dy * side });
  const drawn = { stroke: areaInk[area], line: 0.3 };
  if (area === 'GREEN')
    return [0.34, 0.66].map((dx) => ({
      kind: 'circle',
      ...at(dx, 0.5),
      radius: side * 0.28,
      ...drawn,
    }));
  return [{ kind: 'shape', points: areaOutlines[area].map(([dx, dy]) => at(dx, dy)), ...drawn }];
}
