/** One act in the memory of acts: what is kept of it for ever, and the names and words that lie apart and can be erased. */
import { z } from 'zod';
import { Change } from '../changes/change.ts';

/** How far a contribution has come. */
export const ContributionState = z.enum([
  'DRAFT',
  'PROPOSED',
  'IN_REVIEW',
  'DECIDED',
  'PUBLISHED',
  'WITHDRAWN',
]);
export type ContributionState = z.infer<typeof ContributionState>;

/** What can be done with a contribution. */
export const ContributionAct = z.enum([
  'BEGIN',
  'REMARK',
  'SAVE',
  'PROPOSE',
  'TAKE_UP',
  'ASK_BACK',
  'COMMENT',
  'DECIDE',
  'PUBLISH',
  'WITHDRAW',
  'LOAD',
]);
export type ContributionAct = z.infer<typeof ContributionAct>;

/** What the title page of an edition says. */
export const TitlePage = z.strictObject({
  adoptedBy: z.string().nullish(),
  registrationNumber: z.string().nullish(),
  replaces: z.string().nullish(),
  contact: z.string().nullish(),
  note: z.string().nullish(),
});
export type TitlePage = z.infer<typeof TitlePage>;

/** The names and words of an act, each of which can be erased. */
export const ActParts = z.strictObject({
  who: z.strictObject({ account: z.string().nullable(), name: z.string().nullable() }).optional(),
  words: z.string().optional(),
  remark: z
    .strictObject({
      wrong: z.string(),
      knownHow: z.string().nullable(),
      about: z.string().nullable(),
      page: z.string().nullable(),
    })
    .optional(),
  title: TitlePage.optional(),
  email: z.string().optional(),
  changes: z.array(Change).optional(),
  /** Why changes are declined or accepted, by their places. */
  reasons: z.record(z.string(), z.string()).optional(),
});
export type ActParts = z.infer<typeof ActParts>;
export type ActPartName = keyof ActParts;

/** What is kept of an act beside its names and words. */
const said = {
  act: ContributionAct,
  /** How whoever did it was known; SERVER is the command line beside the database. */
  via: z.enum(['PUBLIC', 'SESSION', 'KEY', 'SERVER']),
  landscape: z.string().optional(),
  base: z.number().int().optional(),
  answering: z.array(z.number().int()).optional(),
  undoing: z.number().int().optional(),
  /** The contribution that takes its place. */
  into: z.number().int().optional(),
  decisions: z
    .array(z.strictObject({ change: z.number().int(), accepted: z.boolean() }))
    .optional(),
  /** The revision that was published, and the digest of its facts. */
  revision: z.number().int().optional(),
  facts: z.string().optional(),
  /** The digest of the key by which the same act is known when it comes again. */
  key: z.string().optional(),
  /** The digest of what a reader keeps in order to be known as the sender. */
  token: z.string().optional(),
};

/** An act before it is kept; those that begin a contribution are given its number when they are. */
export const NewAct = z.strictObject({
  ...said,
  contributions: z.array(z.number().int()),
  parts: ActParts,
});
export type NewAct = z.infer<typeof NewAct>;

/** An act as it stands in the chain. */
export const KeptAct = z.strictObject({
  place: z.number().int().min(1),
  /** The digest of the act before; null at the first. */
  previous: z.string().nullable(),
  at: z.iso.datetime(),
  contributions: z.array(z.number().int()),
  ...said,
  /** Names and words by what they are: the digest of a salt, a line break and the value. */
  commitments: z.record(z.string(), z.string()),
});
export type KeptAct = z.infer<typeof KeptAct>;

/** An act that was read, with those of its names and words that were not erased. */
export interface ReadAct {
  readonly kept: KeptAct;
  readonly digest: string;
  /** Just as it was kept: what the digest is of. */
  readonly text: string;
  readonly parts: ActParts;
  readonly salts: Readonly<Partial<Record<ActPartName, string>>>;
}

/** Acts by which a contribution comes to be, and is numbered. */
export const beginnings: ReadonlySet<ContributionAct> = new Set(['BEGIN', 'REMARK', 'LOAD']);
