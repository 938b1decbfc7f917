/** No date ends before it begins, neither in itself nor from one property to another. */
import { KnowledgeError } from '../../errors.ts';
import { Edtf } from '../../model/common.ts';
import { daysOf } from '../../model/dates/days.ts';
import { type Period, runsBackwards } from '../../model/dates/validity.ts';
import { type CheckedFact, positionOf, positionOfItem } from '../checked-fact.ts';
import { keyOf } from '../written-keys.ts';

const dates = ['from', 'to', 'when', 'date', 'reviewBy'] as const;

/** Each date that runs backwards, where it is written; of a period where its end is. */
export function dateFaults(facts: readonly CheckedFact[]): KnowledgeError[] {
  return facts.flatMap((checked) => [
    ...ownFaults(checked),
    ...checked.fact.aliases.flatMap((alias, index) =>
      periodFault(checked, `"${alias.text}"`, alias, positionOfItem(checked, 'aliases', index)),
    ),
  ]);
}

function ownFaults(checked: CheckedFact): KnowledgeError[] {
  const { fact } = checked;
  const within = dates.flatMap((property) => {
    const date = (fact as Partial<Record<string, unknown>>)[property];
    const { earliest, latest } = isDate(date) ? daysOf(date) : openDays;
    if (earliest === null || latest === null || earliest <= latest) return [];
    const says = `"${keyOf(fact.kind, property)}" of "${fact.id}" is "${date}", which ends before it begins.`;
    const hint = 'Write the earlier date before the slash: 2018/2020.';
    const at = positionOf(checked, keyOf(fact.kind, property));
    return [new KnowledgeError('SEED_SHAPE', says, { at, hint })];
  });
  if (within.length > 0) return within;
  return periodFault(checked, `"${fact.id}"`, fact, positionOf(checked, keyOf(fact.kind, 'to')));
}

/** A flow's "when" is free text, such as `våren`. */
const isDate = (value: unknown): value is string => Edtf.safeParse(value).success;
const openDays = { earliest: null, latest: null };

function periodFault(
  { fact }: CheckedFact,
  name: string,
  period: Period,
  at: KnowledgeError['at'],
): KnowledgeError[] {
  if (!runsBackwards(period)) return [];
  const [from, to] = [keyOf(fact.kind, 'from'), keyOf(fact.kind, 'to')];
  const says = `${name} ends (${period.to}) before it begins (${period.from}).`;
  const hint = `Let "${from}" be the earlier date and "${to}" the later one.`;
  return [new KnowledgeError('SEED_SHAPE', says, { ...(at ? { at } : {}), hint })];
}
