/** What serves each goal: who aims at it, what flows for it, and what is counted. */
import type { FactOf } from '../../../model/fact.ts';
import { type DocumentFact, statedBy } from '../../answering/sections.ts';
import { keptOf } from '../../kept.ts';
import type { Reading } from '../../reading.ts';

export type GoalFact = FactOf<'GOAL'>;

/** One that aims at a goal, by which tie. */
export interface GoalInitiative {
  readonly goal: string;
  readonly initiative: string;
  readonly tie: string;
}
/** A flow or a number of a goal: stated for the goal itself, or that of one who aims at it. */
export interface GoalPart {
  readonly goal: string;
  readonly fact: string;
  readonly through: string | null;
}
/** What serves one goal, that of its parts apart. */
export interface GoalGround {
  readonly initiatives: readonly GoalInitiative[];
  readonly flows: readonly GoalPart[];
  readonly measures: readonly GoalPart[];
}

/** What serves each goal, by id; worked out once per reading. */
export const goalGrounds = keptOf(
  (reading: Reading): ReadonlyMap<string, GoalGround> =>
    new Map(reading.facts.of('GOAL').map((goal) => [goal.id, groundOf(reading, goal)])),
);

/** Each item once, where its key comes first. */
export function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function groundOf(reading: Reading, goal: GoalFact): GoalGround {
  const initiatives = aimingAt(reading, goal);
  const own = [...statedFor(reading, goal), ...countedOf(reading, goal.id)];
  const carried = [...new Set(initiatives.map(({ initiative }) => initiative))].flatMap((through) =>
    broughtBy(reading, through).map((fact) => ({ fact, through })),
  );
  const all = onceEach(
    [...own.map((fact) => ({ fact, through: null })), ...carried],
    ({ fact }) => fact.id,
  );
  const ofKind = (kind: 'FLOW' | 'MEASURE') =>
    all
      .filter(({ fact }) => fact.kind === kind)
      .map(({ fact, through }) => ({ goal: goal.id, fact: fact.id, through }));
  return { initiatives, flows: ofKind('FLOW'), measures: ofKind('MEASURE') };
}

function aimingAt({ facts }: Reading, { id }: GoalFact): GoalInitiative[] {
  return facts
    .pointingTo(id)
    .flatMap((tie) =>
      tie.kind === 'TIE' && tie.tieKind === 'AIMS_AT' && tie.target === id
        ? [{ goal: id, initiative: tie.source, tie: tie.id }]
        : [],
    );
}

type Brought = FactOf<'FLOW'> | FactOf<'MEASURE'>;

function countedOf({ facts }: Reading, id: string): FactOf<'MEASURE'>[] {
  return facts
    .pointingTo(id)
    .filter((one) => one.kind === 'MEASURE' && one.of === id) as FactOf<'MEASURE'>[];
}

/** What one who aims at a goal gives, receives or carries, and what is counted of it. */
function broughtBy(reading: Reading, id: string): Brought[] {
  const flows = reading.facts
    .pointingTo(id)
    .filter(
      (one): one is FactOf<'FLOW'> =>
        one.kind === 'FLOW' && (one.giver === id || one.receiver === id || one.via.includes(id)),
    );
  return [...flows, ...countedOf(reading, id)];
}

/** What stands in the sections that the goal heads: those it is stated for on their first line. */
function statedFor(reading: Reading, goal: GoalFact): Brought[] {
  return goal.citations
    .filter(({ supports }) => supports.length === 0)
    .flatMap(({ document: id }) => {
      const document = reading.facts.byId.get(id);
      if (document?.kind !== 'DOCUMENT') return [];
      const stated = statedBy(reading, document);
      const headed = new Set(
        stated
          .filter(({ fact, citation }) => fact === goal && citation.supports.length === 0)
          .filter((one) => isAtHead(document, one))
          .map(({ heading }) => heading),
      );
      return stated.flatMap(({ heading, fact }) =>
        headed.has(heading) && (fact.kind === 'FLOW' || fact.kind === 'MEASURE') ? [fact] : [],
      );
    });
}

function isAtHead(
  { outline }: DocumentFact,
  { heading, lines }: ReturnType<typeof statedBy>[number],
): boolean {
  const begins = outline[heading]?.lines?.[0];
  return lines === undefined || begins === undefined || lines[0] <= begins;
}
