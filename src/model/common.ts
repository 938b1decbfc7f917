/** What all facts have in common: id, names, standing, validity and citations. */
import { z } from 'zod';
import { isAddress } from './address.ts';
import { Basis, Standing, Strength } from './words.ts';

/** A stable lower-case slug, such as `rad`; parts of derived ids are joined by dots. */
export const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/, {
  error: 'an id is lower-case letters a–z, digits and hyphens, such as "abys-kommun"',
});
export type Id = z.infer<typeof Id>;

/** The same words in Swedish and English. */
export const Text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;

/**
 * A date as precise as the source is (EDTF, ISO 8601-2): `2024`, `2024-05`, `2024-05-14`, `2024-33` (a quarter: 33–36),
 * `2024-21` (a season: 21–24), `2025-10?` (uncertain), `../2026-04` (at the latest).
 */
export const Edtf = z
  .string()
  .regex(
    /^(?:\.\.\/)?\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$|^\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)$/,
    {
      error:
        'a date is written 2024, 2024-05, 2024-05-14, 2024-33 (a quarter), 2025-10? or 2018/2020',
      abort: true,
    },
  )
  .refine(isInCalendar, {
    error: 'the calendar has no such month or day (21–24 are seasons, 33–36 quarters)',
  });

/** Whether each month is 01–12, a season (21–24) or a quarter (33–36), and each day in its month. */
function isInCalendar(text: string): boolean {
  return [...text.matchAll(/(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g)].every(
    ([, year, month = '01', day]) => {
      if (day === undefined) return /^(?:0[1-9]|1[0-2]|2[1-4]|3[3-6])$/.test(month);
      const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
      return /^(?:0[1-9]|1[0-2])$/.test(month) && Number(day) >= 1 && Number(day) <= days;
    },
  );
}
export type Edtf = z.infer<typeof Edtf>;

/** Where something is found or somebody reached. */
export const Address = z.string().refine(isAddress, {
  error: 'an address begins with https://, http:// or mailto: and holds no blanks',
});

/** Another name of the same thing; `from` and `to` say when it was used. */
export const Alias = z.strictObject({
  text: z.string().min(1),
  from: Edtf.optional(),
  to: Edtf.optional(),
});
export type Alias = z.infer<typeof Alias>;

/** Where a fact stands: a document, a place in it a reader can find, and which properties it supports (none: all). */
export const Citation = z.strictObject({
  document: Id,
  locator: z.string().min(1),
  basis: Basis,
  supports: z.array(z.string()),
  certain: z.boolean(),
  reason: Text.optional(),
});
export type Citation = z.infer<typeof Citation>;

/** The properties every fact has, whatever its kind. */
export const common = {
  id: Id,
  name: Text.optional(),
  aliases: z.array(Alias),
  description: Text.optional(),
  standing: Standing,
  strength: Strength.optional(),
  from: Edtf.optional(),
  to: Edtf.optional(),
  citations: z.array(Citation),
  /** The landscapes it is in; none: national or law, shared by all. */
  landscapes: z.array(Id),
} as const;

/** The same, of what has a name of its own. */
export const named = { ...common, name: common.name.unwrap() } as const;
