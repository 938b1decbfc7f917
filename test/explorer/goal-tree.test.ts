/** The goals of a plan as trees, and what of them is shown. */
import { describe, expect, test } from 'vitest';
import {
  aimsAt,
  type GoalCard,
  type GoalNode,
  type GoalResult,
  goalRows,
  goalTrees,
  narrowed,
} from '../../src/explorer/goals/goal-tree.ts';
import { areas } from './areas-shown.ts';

function goal(
  id: string,
  [goalKind, number = '']: readonly [kind: string, number?: string],
  links: Readonly<Record<string, string>> = {},
  aimedAtBy: readonly string[] = [],
): GoalCard {
  return {
    id,
    name: id,
    description: null,
    itself: {
      standing: 'PRESCRIBED',
      links: Object.entries(links).map(([property, to]) => ({
        property,
        entity: { id: to, name: to },
      })),
      values: [
        { property: 'goalKind', value: goalKind },
        { property: 'number', value: number },
      ],
    },
    ties: aimedAtBy.map((source) => ({
      id: `${source}-${id}`,
      sort: 'AIMS_AT',
      sentence: '',
      standing: 'PRESCRIBED',
      links: [{ property: 'source', entity: { id: source, kind: 'INITIATIVE', name: source } }],
      citations: [],
    })),
    citations: [],
  };
}
const result = (id: string, status: GoalResult['status']): GoalResult => ({
  id: `check:${id}`,
  status,
  of: { id },
  sentence: '',
});

const trees = goalTrees(
  [
    goal('prio-10-1', ['PRIORITY', '10.1'], { partOf: 'mal-10' }),
    goal('mal-10', ['GOAL', '10'], { partOf: 'falt', inAreas: 'gult' }),
    goal('mal-9', ['GOAL', '9'], { partOf: 'falt', inAreas: 'gront' }, ['projektet']),
    goal('falt', ['FIELD', '3.1'], { partOf: 'strategin' }),
  ],
  [result('mal-9', 'MET'), result('mal-10', 'UNKNOWN')],
  areas,
);

function outline(nodes: readonly GoalNode[], depth = 0): string[] {
  return nodes.flatMap(({ goal: { id }, parts }) => [
    `${'  '.repeat(depth)}${id}`,
    ...outline(parts, depth + 1),
  ]);
}

describe('goals', () => {
  test('each stands under what it is part of, by number; what is part of something unknown stands at the top', () => {
    expect(outline(trees)).toEqual(['falt', '  mal-9', '  mal-10', '    prio-10-1']);
  });
  test('what bears no number keeps the order of the plan', () => {
    const at = (id: string, locator: string) => ({
      ...goal(id, ['PRIORITY']),
      citations: [{ locator }] as unknown as GoalCard['citations'],
    });
    const listed = [at('andra', '3.3.1 Mål 9, r. 1012'), at('forsta', '3.3.1 Mål 9, r. 608–610')];
    expect(outline(goalTrees(listed, [], areas))).toEqual(['forsta', 'andra']);
  });
  test('an area keeps its goals, with their priorities and fields', () => {
    expect(outline(narrowed(trees, { area: 'YELLOW' }))).toEqual([
      'falt',
      '  mal-10',
      '    prio-10-1',
    ]);
  });
  test('a status keeps the goals that have it', () => {
    expect(outline(narrowed(trees, { status: 'MET' }))).toEqual(['falt', '  mal-9']);
    expect(narrowed(trees, { status: 'MET', area: 'YELLOW' })).toEqual([]);
  });
  test('what aims at a goal is told by its ties', () => {
    const [field] = trees;
    expect(field?.parts.map(({ goal: one }) => aimsAt(one).map(({ id }) => id))).toEqual([
      ['projektet'],
      [],
    ]);
  });
  test('rows name the goal, what it is part of and what aims at it', () => {
    expect(
      goalRows(trees).map(({ id, partOfId, areas, hasInitiative, aimedAtByIds }) => ({
        id,
        partOfId,
        areas,
        hasInitiative,
        aimedAtByIds,
      })),
    ).toEqual([
      { id: 'falt', partOfId: '', areas: '', hasInitiative: '', aimedAtByIds: '' },
      {
        id: 'mal-9',
        partOfId: 'falt',
        areas: 'GREEN',
        hasInitiative: 'MET',
        aimedAtByIds: 'projektet',
      },
      {
        id: 'mal-10',
        partOfId: 'falt',
        areas: 'YELLOW',
        hasInitiative: 'UNKNOWN',
        aimedAtByIds: '',
      },
      { id: 'prio-10-1', partOfId: 'mal-10', areas: '', hasInitiative: '', aimedAtByIds: '' },
    ]);
  });
});
