/** The palette holds in both themes and for the colour-blind: each colour is read on its ground, and told from every other. */
import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { areaClasses } from '../../src/explorer/parts/icons.tsx';
import { areaOutlines } from '../../src/formats/map/area-outlines.ts';
import { areaInk } from '../../src/formats/map/signs.ts';
import { AreaColour } from '../../src/model/words.ts';

const tokens = readFileSync('src/explorer/style/tokens.css', 'utf8');
const areas = readFileSync('src/explorer/style/areas.css', 'utf8');

/** A token in a theme, such as `--green` in the light one. */
function token(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  const found = theme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`tokens.css has no --${name}.`);
  return found;
}

const eyes = {
  'those who see all colours': (colour: Rgb) => colour,
  'those without red cones': filterDeficiencyProt(1),
  'those without green cones': filterDeficiencyDeuter(1),
  'those without blue cones': filterDeficiencyTrit(1),
};
const pairs = AreaColour.options.flatMap((one, at) =>
  AreaColour.options.slice(at + 1).map((other) => [one, other] as const),
);
const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(AreaColour.options)('%s is read on its tint and on the page', (colour) => {
    const name = areaClasses[colour];
    for (const ground of [`${name}-t`, 'surface', 'bg'])
      expect(wcagContrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(token('ink', theme), token(`${name}-t`, theme))).toBeGreaterThanOrEqual(7);
  });
  test.each(Object.entries(eyes))('%s tell every colour from every other', (_who, seen) => {
    const shown = (colour: AreaColour) => seen(rgb(token(areaClasses[colour], theme)) as Rgb);
    const alike = pairs.filter(([one, other]) => difference(shown(one), shown(other)) < 7.5);
    expect(alike).toEqual([]);
  });
});

describe('colour is never alone', () => {
  test('there are at least seven colours, each with a mark and a pattern of its own', () => {
    expect(AreaColour.options.length).toBeGreaterThanOrEqual(7);
    const outlines = Object.values(areaOutlines).map((outline) => JSON.stringify(outline));
    expect(new Set(outlines).size).toBe(AreaColour.options.length - 1);
    const patterns = AreaColour.options.map(
      (colour) => areas.split(`.strip.${areaClasses[colour]} {`)[1]?.split('}')[0],
    );
    expect(patterns).not.toContain(undefined);
    expect(new Set(patterns).size).toBe(AreaColour.options.length);
  });
  test('a printed map has the colours of the light theme', () => {
    const light = AreaColour.options.map((colour) => token(areaClasses[colour], 'light'));
    expect(Object.values(areaInk)).toEqual(light);
  });
});
