/** The goals of a plan as a tree: aims, fields, goals and priorities, each under what it is part of. */

import type { AreaColour, CheckStatus } from '../../client/words.generated.ts';
import type { GoalsQuery } from '../ask/documents.generated.ts';
import type { Area } from '../language/areas.ts';

export type GoalCard = NonNullable<GoalsQuery['browse']>['edges'][number]['node'];
export type GoalResult = NonNullable<GoalsQuery['coverage']>['results'][number];

/** A goal with what is part of it. */
export interface GoalNode {
  readonly goal: GoalCard;
  /** AIM, FIELD, GOAL or PRIORITY. */
  readonly kind: string;
  /** Its number in the plan, such as "9"; empty when it has none, as priorities have. */
  readonly number: string;
  readonly areas: readonly AreaColour[];
  /** Whether an initiative is tied to it; only goals are asked. */
  readonly result: GoalResult | undefined;
  readonly parts: readonly GoalNode[];
}

const kinds = ['AIM', 'FIELD', 'GOAL', 'PRIORITY'];

/** What a goal points to by a property. */
export function linked({ itself }: GoalCard, property: string) {
  return itself.links.filter((link) => link.property === property).map(({ entity }) => entity);
}

/** Where the plan has it; priorities bear no number there, so their order is the plan's own. */
const placeOf = ({ citations }: GoalCard) => citations[0]?.locator ?? '';

/** The goals as trees; what is part of nothing here stands at the top, all by number and then as in the plan. */
export function goalTrees(
  goals: readonly GoalCard[],
  results: readonly GoalResult[],
  areas: readonly Pick<Area, 'id' | 'colour'>[],
): readonly GoalNode[] {
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const known = new Set(goals.map(({ id }) => id));
  const colours = new Map(areas.map(({ id, colour }) => [id, colour]));
  const whole = (goal: GoalCard) => linked(goal, 'partOf').find(({ id }) => known.has(id))?.id;
  const byResult = new Map(results.map((result) => [result.of.id, result]));
  const value = (goal: GoalCard, property: string) =>
    goal.itself.values.find((one) => one.property === property)?.value ?? '';
  const nodesIn = (id: string | undefined): GoalNode[] =>
    goals
      .filter((goal) => whole(goal) === id)
      .map((goal) => ({
        goal,
        kind: value(goal, 'goalKind'),
        number: value(goal, 'number'),
        areas: linked(goal, 'inAreas').flatMap(({ id }) => colours.get(id) ?? []),
        result: byResult.get(goal.id),
        parts: nodesIn(goal.id),
      }))
      .sort(
        (a, b) =>
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
          compare(a.number, b.number) ||
          compare(placeOf(a.goal), placeOf(b.goal)) ||
          compare(a.goal.name, b.goal.name),
      );
  return nodesIn(undefined);
}

/** The nodes that pass, with all they are part of; areas are asked of goals and hold for their priorities. */
export function narrowed(
  nodes: readonly GoalNode[],
  {
    area,
    status,
  }: { readonly area?: AreaColour | undefined; readonly status?: CheckStatus | undefined },
): readonly GoalNode[] {
  if (area === undefined && status === undefined) return nodes;
  return nodes.flatMap((node) => {
    const passes =
      (area === undefined || node.areas.includes(area)) &&
      (status === undefined || node.result?.status === status);
    if (node.kind === 'GOAL') return passes ? [node] : [];
    const parts = narrowed(node.parts, { area, status });
    return parts.length > 0 ? [{ ...node, parts }] : [];
  });
}

/** What aims at a goal, by its ties. */
export function aimsAt({ ties }: GoalCard) {
  return ties
    .filter(({ sort }) => sort === 'AIMS_AT')
    .flatMap((tie) =>
      tie.links.map(({ entity }) => ({
        ...entity,
        tie: tie.id,
        standing: tie.standing,
        citations: tie.citations,
      })),
    );
}

/** One row per goal and priority, for a table file. */
export function goalRows(nodes: readonly GoalNode[], partOf = ''): Record<string, string>[] {
  return nodes.flatMap(({ goal, kind, number, areas, result, parts }) => [
    {
      id: goal.id,
      name: goal.name,
      kind,
      number,
      partOfId: partOf,
      documentId: linked(goal, 'inDocument')
        .map(({ id }) => id)
        .join(' '),
      areas: areas.join(' '),
      hasInitiative: result?.status ?? '',
      aimedAtByIds: aimsAt(goal)
        .map(({ id }) => id)
        .join(' '),
      aimedAtByNames: aimsAt(goal)
        .map(({ name }) => name)
        .join('; '),
      sources: goal.citations
        .map(({ document, locator }) => `${document.id}, ${locator}`)
        .join('; '),
    },
    ...goalRows(parts, goal.id),
  ]);
}
