/** What a node and a relation say, by the names they have in the graph. */
import { codesOf } from '../../model/codes/codes-of.ts';
import type { Citation, Text } from '../../model/common.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { sideOf } from '../../model/words.ts';
import { ranksIn } from '../flows/name-ranks.ts';
import type { Reading } from '../reading.ts';

/** A value of a node or a relation; null where it has none. */
export type Value = string | number | boolean | readonly string[] | null;

/** One of the related, and what relates it, where that says something of its own. */
export interface Edge {
  readonly node: Fact;
  /** Tells edges to the same node apart. */
  readonly key: string;
  readonly by?: Citation | FactOf<'FLOW'>;
}

const inLanguage = /^(.+)(Sv|En)$/;

function textIn(of: object, name: string): Value {
  const [, base = '', language] = inLanguage.exec(name) ?? [];
  const text = (of as Readonly<Record<string, Text | undefined>>)[base];
  return text?.[language === 'Sv' ? 'sv' : 'en'] ?? null;
}

const codeTexts = (fact: Fact): Value => {
  const codes = codesOf(fact).map(({ code }) => code);
  return codes.length > 0 ? codes : null;
};
const aliasesOf = (fact: Fact): Value => fact.aliases.map(({ text }) => text);

/** How a value of that name is read off a node: texts by their language, such as `nameSv`, ranks by name, all else as the fact has it. */
export function valueNamed({ graph }: Reading, name: string): (fact: Fact) => Value {
  if (name === 'aliases') return aliasesOf;
  if (name === 'codes') return codeTexts;
  if (name === 'rankSv' || name === 'rankEn') {
    const ranks = ranksIn(graph);
    const language = name === 'rankSv' ? 'sv' : 'en';
    return ({ id }) => (graph.partyNumber.has(id) ? ranks(id)[language] : null);
  }
  if (inLanguage.test(name)) return (fact) => textIn(fact, name);
  return (fact) => (fact as unknown as Readonly<Record<string, Value>>)[name] ?? null;
}

/** What a relation says; nothing where it only relates. */
export function saidBy({ by, key }: Edge): Readonly<Record<string, Value>> {
  if (by === undefined) return {};
  if ('flowKind' in by) {
    const { id, flowKind, standing } = by;
    return { flow: id, kind: flowKind, side: sideOf(standing), standing };
  }
  const { locator, basis, supports, certain } = by;
  const reasons = { reasonSv: textIn(by, 'reasonSv'), reasonEn: textIn(by, 'reasonEn') };
  return { key, locator, basis, supports, certain, ...reasons };
}
