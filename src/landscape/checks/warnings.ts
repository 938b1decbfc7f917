/** What merely looks odd: told, never refused, since the source decides. */
import type { SourcePosition } from '../../errors.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { type CheckedFact, type FactsById, positionOf } from '../checked-fact.ts';
import { oddCodes } from './odd-codes.ts';

/** Something worth a second look. */
export interface SeedWarning {
  readonly message: string;
  readonly at: SourcePosition;
}

const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU'];

export function oddities(facts: readonly CheckedFact[], byId: FactsById): SeedWarning[] {
  const cited = new Set(
    facts.flatMap(({ fact }) => fact.citations.map(({ document }) => document)),
  );
  const each = facts.flatMap((checked) => [
    ...textUndecided(checked, cited),
    ...needGoingDown(checked, byId),
    ...interpretedWithoutReason(checked),
    ...roleOutsideArea(checked, byId),
    ...statementWithoutId(checked),
    ...normOfWhatIs(checked),
  ]);
  return [...each, ...oddCodes(facts)];
}

/** Until it is decided how much of a source may be shown, nobody can read what a citation points to. */
function textUndecided(checked: CheckedFact, cited: ReadonlySet<string>): SeedWarning[] {
  const { fact } = checked;
  if (fact.kind !== 'DOCUMENT' || !cited.has(fact.id)) return [];
  if (fact.textUse !== undefined && fact.textReason !== undefined) return [];
  const says =
    fact.textUse === undefined
      ? 'does not say how much of its text may be shown, nor which names are withheld'
      : 'gives no reason why that much of its text may be shown';
  return [
    {
      message: `Facts cite "${fact.id}", which ${says}. Write textUse (WHOLE, QUOTATIONS or NONE), textReason and, where names stand in it, withheld.`,
      at: positionOf(checked, 'textUse', 'id'),
    },
  ];
}

function levelOf(fact: Fact | undefined): number {
  return fact && 'level' in fact && fact.level ? levels.indexOf(fact.level) : -1;
}

function needGoingDown(checked: CheckedFact, byId: FactsById): SeedWarning[] {
  const { fact } = checked;
  if (fact.kind !== 'FLOW' || fact.flowKind !== 'NEED') return [];
  const giver = levelOf(byId.get(fact.giver ?? '')?.fact);
  const receiver = levelOf(byId.get(fact.receiver ?? '')?.fact);
  if (giver < 0 || receiver < 0 || giver <= receiver) return [];
  return [
    {
      message: `The need "${fact.id}" goes down, from ${levels[giver]} to ${levels[receiver]}.`,
      at: positionOf(checked, 'kind'),
    },
  ];
}

function interpretedWithoutReason(checked: CheckedFact): SeedWarning[] {
  const { fact } = checked;
  const bare = fact.citations.some(
    (citation) => citation.basis === 'INTERPRETED' && citation.reason === undefined,
  );
  if (!bare || fact.description !== undefined) return [];
  return [
    {
      message: `"${fact.id}" is our reading (INTERPRETED) and gives no reason.`,
      at: positionOf(checked, 'basis', 'cite'),
    },
  ];
}

function roleOutsideArea(checked: CheckedFact, byId: FactsById): SeedWarning[] {
  const { fact } = checked;
  if (fact.kind !== 'PLACEMENT' || !fact.role || !fact.area) return [];
  const area = byId.get(fact.area)?.fact as FactOf<'AREA'> | undefined;
  if (area === undefined || area.bringsTogether.includes(fact.role)) return [];
  return [
    {
      message: `"${fact.of}" is placed in "${fact.area}" in the role "${fact.role}", which that area does not bring together.`,
      at: positionOf(checked, 'role'),
    },
  ];
}

/** Made from its words, the id would change with them, and an installation would take one statement for two. */
function statementWithoutId(checked: CheckedFact): SeedWarning[] {
  const { fact, raw } = checked;
  if (fact.kind !== 'STATEMENT' || raw.origins.has('id')) return [];
  return [
    {
      message: `This statement has no written id; the one made from its words would change with them. Write: id: ${fact.id}`,
      at: positionOf(checked),
    },
  ];
}

/**
 * What happened once is no norm, and what is done already is not still recommended. A rule in force may well
 * require what is done, and a statement or a seat may tell the rule itself: those are left alone.
 */
function normOfWhatIs(checked: CheckedFact): SeedWarning[] {
  const { fact } = checked;
  const { kind, id, standing, strength } = fact;
  if (!['FLOW', 'TIE', 'INITIATIVE', 'EVENT'].includes(kind) || strength === undefined) return [];
  const happened = standing === 'OCCURRED' && strength !== 'EXAMPLE';
  if (!happened && !(standing === 'ESTABLISHED' && strength === 'RECOMMENDED')) return [];
  return [
    {
      message: `"${id}" is ${standing} and ${strength} at once; what is so needs no strength, and what should be so is PROPOSED, PRESCRIBED or STATUTORY.`,
      at: positionOf(checked, 'strength'),
    },
  ];
}
