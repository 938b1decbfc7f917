/** The kinds of things that have a name and a page of their own, as zod shapes. */
import { z } from 'zod';
import { common, Edtf, Id } from './common.ts';
import { AreaColour, Level, RoleName } from './words.ts';

const named = { ...common, name: common.name.unwrap() } as const;

export const Landscape = z.strictObject({
  kind: z.literal('LANDSCAPE'),
  ...named,
  owner: Id.optional(),
  covers: z.array(Id),
});
export const Place = z.strictObject({
  kind: z.literal('PLACE'),
  ...named,
  placeKind: z.enum(['MUNICIPALITY', 'COUNTY', 'CROSS_COUNTY', 'COUNTRY']),
  partOf: z.array(Id),
});
export const Role = z.strictObject({ kind: z.literal('ROLE'), ...named, role: RoleName });
export const Area = z.strictObject({
  kind: z.literal('AREA'),
  ...named,
  colour: AreaColour,
  bringsTogether: z.array(Id),
  serves: z.array(Id),
});
/** The map's horizontal axis; `people` is true for groups of individuals. */
export const ActorType = z.strictObject({
  kind: z.literal('ACTOR_TYPE'),
  ...named,
  people: z.boolean(),
  kindOf: z.array(Id),
});
export const Actor = z.strictObject({
  kind: z.literal('ACTOR'),
  ...named,
  level: Level.optional(),
  ofType: z.array(Id),
  partOf: z.array(Id),
  servesPlaces: z.array(Id),
});
export const ForumType = z.strictObject({
  kind: z.literal('FORUM_TYPE'),
  ...named,
  level: Level.optional(),
  per: z.enum(['REGION', 'MUNICIPALITY', 'INDUSTRY', 'PROGRAMME']).optional(),
  meetingsMin: z.int().min(0).optional(),
  meetingsMax: z.int().min(0).optional(),
  inAreas: z.array(Id),
  partOf: z.array(Id),
});
/** A body with members that meets; `several` is true for a class known to exist but not counted. */
export const Forum = z.strictObject({
  kind: z.literal('FORUM'),
  ...named,
  level: Level.optional(),
  several: z.boolean(),
  /** The forum types it realises; how firmly is a tie or statement of its own, or the forum's standing. */
  ofType: z.array(Id),
  partOf: z.array(Id),
  inAreas: z.array(Id),
  servesPlaces: z.array(Id),
  about: z.array(Id),
});
export const FunctionFact = z.strictObject({
  kind: z.literal('FUNCTION'),
  ...named,
  level: Level.optional(),
  partOf: z.array(Id),
});
export const Process = z.strictObject({
  kind: z.literal('PROCESS'),
  ...named,
  processKind: z.enum(['PLATFORM', 'MAIN', 'SUPPORT', 'SERVICE']),
  partOf: z.array(Id),
});
export const Initiative = z.strictObject({
  kind: z.literal('INITIATIVE'),
  ...named,
  initiativeKind: z.enum(['PROJECT', 'MEASURE', 'PHASE']),
  partOf: z.array(Id),
  inAreas: z.array(Id),
  servesPlaces: z.array(Id),
  about: z.array(Id),
});
/** A heading of a document: `at` is what a locator begins with, `lines` the first and last line in the extracted text. */
export const Heading = z.strictObject({
  at: z.string().min(1),
  /** The heading's words, where `at` is only its number. */
  title: z.string().optional(),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  /** Why no fact rests on it, where none does. */
  empty: z.string().optional(),
});
export const Document = z.strictObject({
  kind: z.literal('DOCUMENT'),
  ...named,
  documentKind: z.string().optional(),
  number: z.string().optional(),
  date: Edtf.optional(),
  edition: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()),
  reviewBy: Edtf.optional(),
  partOf: z.array(Id),
  outline: z.array(Heading),
});
/** SLOT: a place in a year wheel; MEETING and EVENT: something with a date. */
export const Event = z.strictObject({
  kind: z.literal('EVENT'),
  ...named,
  eventKind: z.enum(['SLOT', 'MEETING', 'EVENT']),
  when: Edtf.optional(),
  quarter: z.int().min(1).max(4).optional(),
  where: z.string().optional(),
  partOf: z.array(Id),
  about: z.array(Id),
});
/** A holder of public office; erasing the name leaves the seat. */
export const Person = z.strictObject({ kind: z.literal('PERSON'), ...named });
export const Goal = z.strictObject({
  kind: z.literal('GOAL'),
  ...named,
  goalKind: z.enum(['AIM', 'FIELD', 'GOAL', 'PRIORITY']),
  number: z.string().optional(),
  partOf: z.array(Id),
  inDocument: Id.optional(),
  inAreas: z.array(Id),
});
export const Concept = z.strictObject({
  kind: z.literal('CONCEPT'),
  ...named,
  scheme: z.enum([
    'TERM',
    'TOPIC',
    'INDUSTRY',
    'STRENGTH_AREA',
    'EDUCATION_FORM',
    'PROGRAMME',
    'PRINCIPLE',
    'INDICATOR',
  ]),
  broader: z.array(Id),
  related: z.array(Id),
});
