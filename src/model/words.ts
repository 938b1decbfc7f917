/** The closed vocabularies of the model; each list is the one definition of its words. */
import { z } from 'zod';

/** How firm a fact is in the world. The first three are designed, the rest documented. */
export const Standing = z.enum([
  'STATUTORY',
  'PRESCRIBED',
  'PROPOSED',
  'DECIDED',
  'PLANNED',
  'PILOT',
  'ESTABLISHED',
  'OCCURRED',
  'MISSING',
]);
export type Standing = z.infer<typeof Standing>;

/** Which side of the comparison a fact stands on. `MISSING` (a source says it is not there) is documented. */
export const FlowSide = z.enum(['DESIGNED', 'DOCUMENTED']);
export type FlowSide = z.infer<typeof FlowSide>;

/** The side a standing belongs to. */
export function sideOf(standing: Standing): FlowSide {
  return standing === 'STATUTORY' || standing === 'PRESCRIBED' || standing === 'PROPOSED'
    ? 'DESIGNED'
    : 'DOCUMENTED';
}

/** How binding a norm is. */
export const Strength = z.enum(['REQUIRED', 'RECOMMENDED', 'POSSIBLE', 'EXAMPLE']);
export type Strength = z.infer<typeof Strength>;

/** What a fact rests on, strongest first; `DERIVED` occurs only in answers. */
export const Basis = z.enum(['TEXT', 'FIGURE', 'INTERPRETED', 'DERIVED']);
export type Basis = z.infer<typeof Basis>;

/** How much of a document's text may be shown. */
export const TextUse = z.enum(['WHOLE', 'QUOTATIONS', 'NONE']);
export type TextUse = z.infer<typeof TextUse>;

export const Level = z.enum(['LOCAL', 'REGIONAL', 'NATIONAL', 'EU']);
export type Level = z.infer<typeof Level>;

/** The palette areas take their colours from; each is told apart by a mark and a pattern as well (docs/decisions.md). */
export const AreaColour = z.enum([
  'GREEN',
  'BLUE',
  'YELLOW',
  'PINK',
  'TURQUOISE',
  'ORANGE',
  'PURPLE',
  'GREY',
]);
export type AreaColour = z.infer<typeof AreaColour>;

export const RoleName = z.enum(['EMPLOYER', 'EDUCATOR', 'GROUP_FOCUSED']);
export type RoleName = z.infer<typeof RoleName>;

export const FlowKind = z.enum([
  'DEMAND',
  'ORDER',
  'PEOPLE',
  'DELIVERY',
  'NEED',
  'SUPPORT',
  'EVIDENCE',
  'INFORMATION',
  'CONSULTATION',
  'MANDATE',
  'REPORTING',
  'FUNDING',
  'DECISION',
]);
export type FlowKind = z.infer<typeof FlowKind>;

export const StatementKind = z.enum([
  'PURPOSE',
  'TASK',
  'RULE',
  'AUTHORITY',
  'PRINCIPLE',
  'REASON',
  'SITUATION',
  'POSITION',
  'QUESTION',
  'ITEM',
  'DECISION',
  'SILENCE',
  'CONTRADICTION',
  'DIFFERENCE',
]);
export type StatementKind = z.infer<typeof StatementKind>;

export const TieKind = z.enum([
  'SUCCEEDS',
  'OWNS',
  'HOSTS',
  'HOLDS',
  'CONVENES',
  'LEADS',
  'INITIATED',
  'PRODUCED',
  'COMMISSIONED',
  'ADOPTED',
  'BASED_ON',
  'AIMS_AT',
  'ANSWERS',
  'INVOLVES',
  'CARRIES_OUT',
  'EQUIVALENT_TO',
  'COOPERATES_WITH',
  'RECIPIENT_OF',
  'LINKED_TO',
  'MEASURES',
  'RUNS',
]);
export type TieKind = z.infer<typeof TieKind>;

export const Capacity = z.enum([
  'CHAIR',
  'VICE_CHAIR',
  'CONVENER',
  'MEMBER',
  'SUBSTITUTE',
  'OFFICIAL',
  'SECRETARY',
  'GUEST',
  'INVITED',
  'LEAD',
  'PARTNER',
  'CONSULTED',
]);
export type Capacity = z.infer<typeof Capacity>;
