/** What of the map is asked for, also as typed on a command line or in an address of old. */
import { z } from 'zod';
import {
  type LandscapeMap,
  landscapeMap,
  type MapQuestion,
} from '../../engine/questions/landscape-map/landscape-map.ts';
import { found } from '../../engine/questions/published.ts';
import type { Reading } from '../../engine/reading.ts';
import { seenAsAsked } from '../../engine/seen-from.ts';
import { KnowledgeError } from '../../errors.ts';
import { AreaColour, RoleName } from '../../model/words.ts';
import type { Asked, Asking } from '../format.ts';
import { wholeAnswer } from '../whole-answer.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** A value as people type it, `group-focused` for `GROUP_FOCUSED`. */
const typedAs = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const typed = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .transform((word) => word.toUpperCase().replaceAll('-', '_'))
    .pipe(z.enum(values));

const Narrowed = z.strictObject({
  area: z.union([typed(AreaColour.options), z.string()]).optional(),
  role: typed(RoleName.options).optional(),
  place: z.string().optional(),
  select: z.string().optional(),
  /** The sheet for a wall, or the booklet. */
  paper: z.enum(['a3', 'a4']).optional(),
  language: z.enum(['sv', 'en']).default('sv'),
});

/** An area as typed: by its colour, else by its id. */
export function areaNamed(area: string | undefined) {
  if (area === undefined) return {};
  return AreaColour.options.some((one) => one === area) ? { area } : { areaId: area };
}

/**
 * Reads what the map of a landscape, or of the only one there is, is narrowed to.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT`
 */
export function readMapAsked(landscape: string | undefined, words: unknown): Asked {
  const read = Narrowed.safeParse(words);
  if (read.success) {
    const { language, area, ...narrowed } = read.data;
    return {
      question: 'landscape-map',
      variables: { landscape, ...areaNamed(area), ...narrowed },
      language: language === 'en' ? 'EN' : 'SV',
    };
  }
  const [issue] = read.error.issues;
  const where = issue?.path[0];
  throw new KnowledgeError(
    'BAD_USER_INPUT',
    where === undefined
      ? 'A map may be asked with "area", "role", "place", "select", "paper" and "language".'
      : `"${String(where)}" of the map has a value that cannot be used.`,
    {
      hint: `area is an id or ${AreaColour.options.map(typedAs).join(', ')}; role is ${RoleName.options.map(typedAs).join(', ')}; paper is a3 or a4; language is sv or en.`,
    },
  );
}

/**
 * The map that is asked for, and the reading it is of.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `WHICH_LANDSCAPE`, `UNKNOWN_PLACE`, `BAD_SELECTION`, `TIME_SPENT`
 */
export async function mapAsked(
  asking: Asking,
  { variables }: Asked,
): Promise<{ readonly reading: Reading; readonly map: LandscapeMap }> {
  const {
    revision,
    paper: _,
    ...question
  } = variables as unknown as MapQuestion & {
    revision?: number;
    paper?: string;
  };
  const reading = seenAsAsked(await asking.at(revision), { ...question });
  return { reading, map: await found(asking, () => landscapeMap(reading, question)) };
}

/**
 * The words of the map's page, which its drawn formats are written from.
 *
 * @throws {@link KnowledgeError} as {@link mapAsked}
 */
export async function askPage(asking: Asking, asked: Asked): Promise<PageWords> {
  return pageWords(await wholeAnswer(asking, asked), asked.language);
}
