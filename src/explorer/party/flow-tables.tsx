/** The flows of a party as tables: those it gives and receives, step by step, and those it carries between others. */
import type { PartyFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { FlowTable } from '../parts/flow-table.tsx';
import type { ShownFlow } from '../parts/shown-flow.ts';
import { flowsCount } from './counts.ts';
import { generalWords } from './general.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** How far from the asked party each flow is, by its id. */
export function stepsOf({ flows, neighbours }: Neighbourhood): Map<string, number> {
  const columns = new Map(neighbours.map(({ key, column }) => [key, Math.abs(column) || 1]));
  const steps = new Map<string, number>();
  for (const { flow, from, to } of flows) {
    const far = Math.max(columns.get(from) ?? 0, columns.get(to) ?? 0);
    steps.set(flow.id, Math.min(far, steps.get(flow.id) ?? far));
  }
  return steps;
}

/** The tables. */
export function FlowTables({
  party,
  own,
  carried,
  around,
}: {
  party: PartyFragment;
  own: readonly ShownFlow[];
  carried: readonly ShownFlow[];
  around: Neighbourhood;
}) {
  const say = useSay();
  const steps = stepsOf(around);
  const ids = new Set([party.id, ...around.neighbours.map(({ id }) => id)]);
  return (
    <div className="pad">
      {carried.length > 0 ? (
        <FlowTable
          flows={carried}
          caption={say(
            `${party.name} bär ${flowsCount(say, carried.length)}`,
            `${party.name}: ${flowsCount(say, carried.length)} carried`,
          )}
        />
      ) : null}
      {own.length > 0 ? (
        <FlowTable
          flows={own}
          caption={say(
            `${flowsCount(say, own.length)} till och från ${party.name}`,
            `${flowsCount(say, own.length)} to and from ${party.name}`,
          )}
          stepOf={({ id }) => steps.get(id) ?? 0}
          noteOf={(flow) => generalWords(say, flow, ids)}
        />
      ) : null}
    </div>
  );
}
