/** Changes of a contribution in words: what was, what is to be, and of which fact. */
import { propertyCalled, valueInWords } from '../../engine/questions/changes/told-change.ts';
import { factSentence } from '../../language/fact-sentence.ts';
import { sentence } from '../../language/grammar.ts';
import { titleOf } from '../../language/title.ts';
import type { Language } from '../../language/words.ts';
import type { Change } from '../../model/changes/change.ts';
import type { Decision } from '../../model/contributions/contribution.ts';
import type { EntityKind, Fact } from '../../model/fact.ts';
import type { FactIndex, KnowsFacts } from '../../model/fact-index.ts';

/** A change in its place, with those who know the names in it. */
export interface ToldChange {
  readonly change: Change;
  readonly place: number;
  readonly decision: Decision | undefined;
  /** The facts there are. */
  readonly now: KnowsFacts;
  /** The same, with those that the contribution adds. */
  readonly later: KnowsFacts;
}

/** What there is, and what changes would add to it. */
export function withAdded(now: KnowsFacts, changes: readonly Change[]): KnowsFacts {
  const added = changes.flatMap(({ act, after }) =>
    act === 'ADD' || act === 'RETURN' ? [after as Fact] : [],
  );
  if (added.length === 0) return now;
  const byId = new Map([...now.facts.byId, ...added.map((fact) => [fact.id, fact] as const)]);
  const facts: FactIndex = { ...now.facts, byId };
  return { facts };
}

export function factOf({ change, now, later }: ToldChange): Fact | undefined {
  const { fact, act, before } = change;
  if (act === 'WITHDRAW') return before as Fact;
  return later.facts.byId.get(fact) ?? now.facts.byId.get(fact);
}

/** What a value is in words; null where there is none. */
export function valueTold(
  value: unknown,
  property: string | undefined,
  fact: Fact | undefined,
  knows: KnowsFacts,
  language: Language,
): string | null {
  if (fact === undefined || value === undefined || value === null) return null;
  if (property === undefined) return factSentence(knows, value as Fact, language);
  const kind: EntityKind = fact.kind;
  return valueInWords({ property, kind }, { reading: knows, value }, language) || null;
}

/** What was, or what is to be, of a change. */
export function sideTold(told: ToldChange, side: 'before' | 'after', language: Language) {
  const { change, now, later } = told;
  const knows = side === 'before' ? now : later;
  return valueTold(change[side], change.property, factOf(told), knows, language);
}

export function nameTold(told: ToldChange, language: Language): string {
  const fact = factOf(told);
  return fact === undefined ? told.change.fact : titleOf(told.later, fact, language);
}

const heads = {
  ADD: { SV: 'Nytt', EN: 'New' },
  RETURN: { SV: 'Återinförs', EN: 'Returns' },
  WITHDRAW: { SV: 'Dras tillbaka', EN: 'Withdrawn' },
} as const;

/** A change in one sentence. */
export function changeTold(told: ToldChange, language: Language): string {
  const { act, property = '' } = told.change;
  const [was, is] = [sideTold(told, 'before', language), sideTold(told, 'after', language)];
  if (act !== 'SET') return `${heads[act][language]}: ${is ?? was ?? nameTold(told, language)}`;
  const what = propertyCalled({ property }, language);
  const name = nameTold(told, language).replace(/\.$/, '');
  const swedish = language === 'SV';
  if (was === null)
    return sentence(
      swedish ? `${name}, ${what}: ${is} tillkommer` : `${name}, ${what}: ${is} is added`,
    );
  if (is === null)
    return sentence(
      swedish ? `${name}, ${what}: ${was} tas bort` : `${name}, ${what}: ${was} is removed`,
    );
  return sentence(
    swedish
      ? `${name}, ${what}: från ”${was}” till ”${is}”`
      : `${name}, ${what}: from “${was}” to “${is}”`,
  );
}
