/** What of the map is asked for, as typed on a command line or in an address, and the file it becomes. */
import { z } from 'zod';
import {
  landscapeMap,
  type MapQuestion,
} from '../../engine/questions/landscape-map/landscape-map.ts';
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';
import { AreaColour, RoleName } from '../../model/words.ts';
import { drawPage } from './draw-page.ts';
import { mapJson } from './map-json.ts';
import { pageWords } from './page-words.ts';

/** A value as people type it, `group-focused` for `GROUP_FOCUSED`. */
export const typedAs = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const typed = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .transform((word) => word.toUpperCase().replaceAll('-', '_'))
    .pipe(z.enum(values));

const Narrowed = z.strictObject({
  area: typed(AreaColour.options).optional(),
  role: typed(RoleName.options).optional(),
  place: z.string().optional(),
  select: z.string().optional(),
  language: z.enum(['sv', 'en']).default('sv'),
});
export type Narrowed = z.infer<typeof Narrowed>;

/** The formats of the map. */
export const mapFormats = ['svg', 'pdf', 'json'] as const;
export type MapFormat = (typeof mapFormats)[number];

/**
 * Reads what the map is narrowed to.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT`
 */
export function readNarrowed(words: unknown): Narrowed {
  const read = Narrowed.safeParse(words);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path[0];
  throw new KnowledgeError(
    'BAD_USER_INPUT',
    where === undefined
      ? 'A map may be asked with "area", "role", "place", "select" and "language".'
      : `"${String(where)}" of the map has a value that cannot be used.`,
    {
      hint: `area is ${AreaColour.options.map(typedAs).join(', ')}; role is ${RoleName.options.map(typedAs).join(', ')}; language is sv or en.`,
    },
  );
}

/**
 * The map in one of its formats.
 *
 * @param draw - who draws pages
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `UNKNOWN_PLACE`, `BAD_SELECTION`
 */
export async function mapFile(
  reading: Reading,
  { landscape, language, ...narrowed }: Narrowed & Pick<MapQuestion, 'landscape'>,
  format: MapFormat,
  draw = drawPage,
): Promise<string | Buffer> {
  const map = landscapeMap(reading, { landscape, ...narrowed });
  const words = language === 'en' ? 'EN' : 'SV';
  return format === 'json'
    ? mapJson(reading, map, words)
    : await draw(pageWords(reading, map, words), format);
}
