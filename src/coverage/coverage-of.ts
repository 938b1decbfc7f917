/** Asks every check of a landscape. */
import type { Reading } from '../flows/flow-graph.ts';
import { weakestOfFacts } from '../model/basis.ts';
import type { FactOf } from '../model/fact.ts';
import type { Basis } from '../model/words.ts';
import { checks } from './checks.ts';
import {
  type Check,
  type CheckStatus,
  checkStatuses,
  type Finding,
  type Found,
  type Seriousness,
  seriousnesses,
  told,
} from './finding.ts';
import { type Ground, groundOf } from './ground.ts';
import { localReading } from './local-reading.ts';

/** What one check found of one instance. `id` is the same as long as check and instance are. */
export interface Result extends Finding {
  readonly id: string;
  readonly check: Check;
  readonly seriousness: Seriousness;
  /** The weakest of what it rests on, each fact taken at its strongest citation. */
  readonly weakestBasis: Basis | null;
}
/** All results of a landscape: gaps first, the most serious before others, then what is unknown, met and not applicable. */
export interface Coverage {
  readonly ground: Ground;
  readonly results: readonly Result[];
}

const notApplicable = told(
  'Landskapet har ingen ritning att pröva mot.',
  'The landscape has no blueprint to check against.',
);

function resultOf(ground: Ground, check: Check, found: Found): Result {
  const { byId } = ground.reading.facts;
  const evidence = [...new Set(found.evidence ?? [])].filter((id) => byId.has(id));
  const parts = [check.id, found.of, ...(found.also === undefined ? [] : [found.also])];
  return {
    side: 'DESIGNED',
    areas: [],
    levels: [],
    places: [],
    roles: [],
    slots: {},
    mendedBy: [],
    nearby: [],
    settledBy: null,
    seriousness: check.seriousness,
    ...found,
    id: parts.join(':'),
    check,
    evidence,
    weakestBasis: weakestOfFacts(evidence.flatMap((id) => byId.get(id) ?? [])),
  };
}

function ask(ground: Ground, check: Check): readonly Found[] {
  if (!check.needsBlueprint || ground.hasBlueprint) return check.ask(ground);
  return [{ status: 'NOT_APPLICABLE', of: ground.landscape.id, told: notApplicable }];
}

/** Sorts by status, then seriousness; the order of checks stays within. */
function inOrder(results: readonly Result[]): Result[] {
  const groups = new Map<string, Result[]>();
  for (const status of checkStatuses)
    for (const seriousness of seriousnesses) groups.set(`${status} ${seriousness}`, []);
  for (const result of results) groups.get(`${result.status} ${result.seriousness}`)?.push(result);
  return [...groups.values()].flat();
}

const kept = new WeakMap<Reading, Map<string, Coverage>>();

/** The coverage of a landscape; worked out once per reading. Linear in its facts, per check as each says. */
export function coverageOf(reading: Reading, landscape: FactOf<'LANDSCAPE'>): Coverage {
  const known = kept.get(reading) ?? new Map<string, Coverage>();
  kept.set(reading, known);
  const before = known.get(landscape.id);
  if (before) return before;
  const ground = groundOf(localReading(reading, landscape.id), landscape);
  const results = checks.flatMap((check) =>
    ask(ground, check).map((found) => resultOf(ground, check, found)),
  );
  const coverage = { ground, results: inOrder(results) };
  known.set(landscape.id, coverage);
  return coverage;
}

/** How many results have each status. */
export type Counts = Readonly<Record<CheckStatus, number>>;

/** Counts results by status. */
export function countsOf(results: readonly { readonly status: CheckStatus }[]): Counts {
  const counts = { MET: 0, GAP: 0, UNKNOWN: 0, NOT_APPLICABLE: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}
