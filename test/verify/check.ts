/** What a check of `npm run verify` is: a claim about the running service, and what was seen of it. */
import type { Ground } from './ground.ts';

/** One thing that must hold, as a row of the report. */
export interface Demand {
  /** In a few words, such as `"worst answer under a flood"`. */
  readonly what: string;
  readonly demanded: string;
  readonly seen: string;
  readonly holds: boolean;
}

/** What a check has found. */
export interface Outcome {
  readonly demands: readonly Demand[];
  /** Sentences below the table: how it was done, what is not covered. */
  readonly notes?: readonly string[];
}

/** One check, in a file of its own under `checks/` and a line in `checks.ts`. */
export interface Check {
  readonly title: string;
  /** What is claimed, in a sentence. */
  readonly claim: string;
  run(ground: Ground): Promise<Outcome>;
}

/** A demand that a number stays at or below a limit. */
export function atMost(what: string, limit: number, seen: number, unit = ''): Demand {
  const say = (value: number) => `${Number(value.toFixed(1))}${unit && ` ${unit}`}`;
  return { what, demanded: `at most ${say(limit)}`, seen: say(seen), holds: seen <= limit };
}

/** A demand that a number reaches a limit. */
export function atLeast(what: string, limit: number, seen: number, unit = ''): Demand {
  const say = (value: number) => `${Number(value.toFixed(1))}${unit && ` ${unit}`}`;
  return { what, demanded: `at least ${say(limit)}`, seen: say(seen), holds: seen >= limit };
}

/** A demand that nothing is found; what is found is shown, the first of it. */
export function none(what: string, found: readonly string[]): Demand {
  const [first, ...others] = found;
  const seen =
    first === undefined ? 'none' : `${first}${others.length ? ` (+${others.length})` : ''}`;
  return { what, demanded: 'none', seen, holds: first === undefined };
}
