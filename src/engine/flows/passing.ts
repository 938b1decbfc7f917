/** Passing through areas and roles on a walk at the widest lift: one kind of flow at a time, in the step after it arrived. */
import { kindAt } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Through, Walk } from './follow.ts';
import { passageNumber, passagesOf } from './passages.ts';
import { widestLift } from './stands-for.ts';

/** A passage to be taken in the step after it was come to. */
interface Open {
  readonly whole: number;
  readonly kind: number;
}

/** The passages a walk has come to. */
export interface Passing extends Through {
  /** After how many steps each passage was come to, -1 where it was not. */
  readonly passedAt: Int32Array;
  /** Those to be taken in the next step. */
  open: Open[];
}

/** A walk's passages before its first step. */
export function passingThrough(graph: FlowGraph): Passing {
  const { wholeOffset, wholes, wholeLift } = graph;
  const passages = passagesOf(graph);
  const passedAt = new Int32Array(passages.count).fill(-1);
  const passing: Passing = {
    passedAt,
    open: [],
    arrive(party, kind, steps) {
      const end = wholeOffset[party + 1] as number;
      for (let at = wholeOffset[party] as number; at < end; at++) {
        if (wholeLift[at] !== widestLift) continue;
        const whole = wholes[at] as number;
        const passage = passageNumber(passages, whole, kind);
        if (passedAt[passage] !== -1) continue;
        passedAt[passage] = steps;
        passing.open.push({ whole, kind });
      }
    },
  };
  return passing;
}

/** Whether what a whole gives or receives of a kind was followed from parties of this degree. */
export function followedFrom(
  graph: FlowGraph,
  { scratch, passedAt }: Pick<Walk, 'scratch' | 'passedAt'>,
  whole: number,
  flow: number,
  degree: number,
): boolean {
  const { expanded, expandedAt, stamp } = scratch;
  if (expanded[whole] === stamp && expandedAt[whole] === degree) return true;
  const passages = passagesOf(graph);
  if (passedAt === undefined || passages.of[whole] === -1) return false;
  return passedAt[passageNumber(passages, whole, kindAt(graph, flow))] === degree;
}
