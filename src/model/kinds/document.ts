/** A source or another document. */
import { z } from 'zod';
import { Address, Edtf, Id, named, Text } from '../common.ts';
import { aKind } from '../kind.ts';
import { TextUse } from '../words.ts';

/** A heading of a document: `at` is what a locator begins with, `lines` the first and last line in the extracted text. */
export const Heading = z.strictObject({
  at: z.string().min(1),
  /** The heading's words, where `at` is only its number. */
  title: z.string().optional(),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  /** Why no fact rests on it, where none does. */
  empty: z.string().optional(),
  /** The page it begins on, where one is recorded. */
  page: z.int().min(1).optional(),
});

/** A run of lines of a document's text, and the number of the first of them. */
export const Passage = z.strictObject({ from: z.int().min(1), text: z.string() });
export type Passage = z.infer<typeof Passage>;

/** Where names are withheld from the text: whole lines (`12-15`), or characters of one line (`9:48-63`), as the source counts them. */
const Withheld = z.string().regex(/^\d+(?:-\d+)?$|^\d+:\d+-\d+$/, {
  error: 'what is withheld is lines, such as "12-15", or characters of a line, such as "9:48-63"',
});

export const Document = aKind({
  shape: z.strictObject({
    kind: z.literal('DOCUMENT'),
    ...named,
    documentKind: z.string().optional(),
    number: z.string().optional(),
    date: Edtf.optional(),
    edition: z.string().optional(),
    url: Address.optional(),
    publisher: z.string().optional(),
    /** Under which licence others may use what it says, such as `CC0 1.0`. */
    licence: z.string().min(1).optional(),
    authors: z.array(z.string()),
    reviewBy: Edtf.optional(),
    /** Whom to ask for it, and how they are reached, as far as the sources say. */
    heldBy: Id.optional(),
    contact: Text.optional(),
    /** On which terms it may be used, as the document itself or its publisher says. */
    terms: Text.optional(),
    /** How much of its text may be shown, and why that much. */
    textUse: TextUse.optional(),
    textReason: Text.optional(),
    withheld: z.array(Withheld).optional(),
    partOf: z.array(Id),
    outline: z.array(Heading),
    /** Its text as extracted, as much as may be shown, with the names taken out. */
    passages: z.array(Passage).optional(),
  }),
  references: [
    { property: 'partOf', to: ['DOCUMENT'], relationship: 'PART_OF' },
    { property: 'heldBy', to: ['PARTY'], relationship: 'HELD_BY' },
  ],
  folder: 'documents',
  called: { sv: 'dokument', en: 'document' },
  isParty: true,
});
