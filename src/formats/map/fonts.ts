/** The one font of the printed map, with å ä ö and the rest of Latin, and how wide its words are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { mmPerPoint } from './drawing.ts';

const require = createRequire(import.meta.url);
const opened = new Map<boolean, { readonly bytes: Buffer; readonly font: Font }>();

function face(bold: boolean) {
  const known = opened.get(bold);
  if (known) return known;
  const bytes = readFileSync(
    bold
      ? require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf')
      : require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  );
  const made = { bytes, font: create(bytes) as Font };
  opened.set(bold, made);
  return made;
}

/** The font's file, to be embedded. */
export const fontFile = (bold: boolean): Buffer => face(bold).bytes;

/** The same font for pictures on screen, all weights in one file, as base64 of WOFF2. */
export const fontInSvg = (): string =>
  readFileSync(
    require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  ).toString('base64');

const widths = new Map<string, number>();
const mostKept = 20_000;

/** The width of a text in millimetres at a size in points. */
export function measured(text: string, size: number, bold = false): number {
  const key = `${bold ? 'b' : 'r'}${text}`;
  let units = widths.get(key);
  if (units === undefined) {
    const { font } = face(bold);
    units = font.layout(text).advanceWidth / font.unitsPerEm;
    if (widths.size >= mostKept) widths.clear();
    widths.set(key, units);
  }
  return units * size * mmPerPoint;
}
