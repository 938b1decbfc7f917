/** A source or another document. */
import { z } from 'zod';
import { Address, Edtf, Id, named } from '../common.ts';
import { aKind } from '../kind.ts';

/** A heading of a document: `at` is what a locator begins with, `lines` the first and last line in the extracted text. */
export const Heading = z.strictObject({
  at: z.string().min(1),
  /** The heading's words, where `at` is only its number. */
  title: z.string().optional(),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  /** Why no fact rests on it, where none does. */
  empty: z.string().optional(),
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
    partOf: z.array(Id),
    outline: z.array(Heading),
  }),
  references: [{ property: 'partOf', to: ['DOCUMENT'], relationship: 'PART_OF' }],
  folder: 'documents',
  called: { sv: 'dokument', en: 'document' },
  isParty: true,
});
