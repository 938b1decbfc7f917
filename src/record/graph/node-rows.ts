/** Facts as nodes: labels and plain properties. */
import neo4j, { type Integer } from 'neo4j-driver';
import { z } from 'zod';
import type { NameRanks } from '../../engine/flows/name-ranks.ts';
import { codesOf } from '../../model/codes/codes-of.ts';
import type { Text } from '../../model/common.ts';
import {
  type EntityKind,
  entityKinds,
  type Fact,
  isParty,
  kindNamed,
  labelOf,
} from '../../model/fact.ts';
import { isKeptBeside } from '../../model/kept-beside.ts';
import { references } from '../../model/references.ts';

/** A node as `queries/load/nodes.cypher` takes it. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every label a load may write, but for the mark of ownership. */
export const writtenLabels: readonly string[] = [
  ...entityKinds.map(labelOf),
  ...['Entity', 'Party', 'Store', 'Revision', 'Piece', 'Withdrawn', 'Act', 'ActPart'],
];

const elsewhere = new Set(['citations', 'landscapes', 'aliases', 'codes', 'outline']);

/** Per kind, the numbers that may have decimals: they stay floating, whatever their value. */
const amounts = new Map(
  entityKinds.map((kind) => [kind, new Set(amountsIn(kindNamed[kind].shape.shape))]),
);

function amountsIn(shape: z.ZodRawShape): string[] {
  return Object.keys(shape).filter((name) => {
    const field = shape[name];
    const number = field instanceof z.ZodOptional ? field.unwrap() : field;
    return number instanceof z.ZodNumber && !number.isInt;
  });
}

/** The node of a fact; parties also say their place in name order. */
export function nodeRow(fact: Fact, ranks: NameRanks): NodeRow {
  return {
    id: fact.id,
    labels: [labelOf(fact.kind), 'Entity', ...(isParty(fact) ? ['Party'] : [])],
    properties: { ...plainProperties(fact), ...ranksOf(fact, ranks) },
  };
}

/** The places of a party in name order, as its node has them; nothing for what is no party. */
export function ranksOf(fact: Fact, ranks: NameRanks): Readonly<Record<string, Integer>> {
  if (!isParty(fact)) return {};
  const { sv, en } = ranks(fact.id);
  return { rankSv: neo4j.int(sv), rankEn: neo4j.int(en) };
}

function plainProperties(fact: Fact): Record<string, unknown> {
  const pointing = new Set(references[fact.kind].map(({ property }) => property));
  const codes = codesOf(fact).map(({ code }) => code);
  const properties: Record<string, unknown> = {
    aliases: fact.aliases.map(({ text }) => text),
    ...(codes.length > 0 ? { codes } : {}),
  };
  for (const [name, value] of Object.entries(fact)) {
    if (value === undefined || elsewhere.has(name) || isKeptBeside(name)) continue;
    if (pointing.has(name)) continue;
    if (isText(value)) {
      properties[`${name}Sv`] = value.sv;
      properties[`${name}En`] = value.en;
    } else properties[name] = stored(fact.kind, name, value);
  }
  return properties;
}

/** Whole numbers as Neo4j's integers. */
function stored(kind: EntityKind, name: string, value: unknown): unknown {
  const isWhole = typeof value === 'number' && !amounts.get(kind)?.has(name);
  return isWhole ? neo4j.int(value) : value;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}
