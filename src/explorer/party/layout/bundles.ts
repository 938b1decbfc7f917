/** Flows that run together: those of the same inner party, look, standing and carriers share one port and one track. */
import type { PartyFragment } from '../../ask/documents.generated.ts';
import { type FlowLook, flowLook } from '../../parts/icons.tsx';
import { type StandingLine, standingLine } from '../../parts/standing-line.ts';
import type { Drawn, Side } from '../neighbourhood.ts';

/** Flows drawn as one line at the inner party, which parts towards the outer ones. */
export interface Bundle {
  readonly id: string;
  readonly side: Side;
  /** Key of the party nearer the asked one. */
  readonly inner: string;
  readonly look: FlowLook;
  readonly line: StandingLine;
  readonly isUncertain: boolean;
  readonly via: readonly PartyFragment[];
  /** The flows of each outer party, by its key. */
  readonly branches: ReadonlyMap<string, readonly Drawn[]>;
}

/** No certain citation. */
export function isUncertain({ flow }: Drawn): boolean {
  return flow.citations.length > 0 && flow.citations.every(({ certain }) => !certain);
}

/** What flows must have in common to be drawn as one. */
export function likeness({ flow, ...drawn }: Drawn): string {
  const via = flow.via.map(({ id }) => id).join(' ');
  const unsure = isUncertain({ flow, ...drawn });
  return [flowLook(flow.kind), standingLine(flow.standing), unsure, via].join('|');
}

/** Bundles the flows between columns; `columnOf` tells where each key stands, undefined where it does not. */
export function bundled(
  flows: readonly Drawn[],
  columnOf: (key: string) => number | undefined,
): Bundle[] {
  const bundles = new Map<string, Bundle & { branches: Map<string, Drawn[]> }>();
  for (const drawn of flows) {
    const [from, to] = [columnOf(drawn.from), columnOf(drawn.to)];
    if (from === undefined || to === undefined || to !== from + 1) continue;
    const side = to <= 0 ? 'up' : 'down';
    const [inner, outer] = side === 'up' ? [drawn.to, drawn.from] : [drawn.from, drawn.to];
    const id = `${side} ${inner} ${likeness(drawn)}`;
    const { flow } = drawn;
    const bundle = bundles.get(id) ?? {
      id,
      side,
      inner,
      look: flowLook(flow.kind),
      line: standingLine(flow.standing),
      isUncertain: isUncertain(drawn),
      via: flow.via,
      branches: new Map<string, Drawn[]>(),
    };
    bundles.set(id, bundle);
    bundle.branches.set(outer, [...(bundle.branches.get(outer) ?? []), drawn]);
  }
  return [...bundles.values()];
}
