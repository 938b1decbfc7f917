/** Flows as rows of a table, ids beside names. */
import { type Cited, type Coded, codeOf, idsOf, type Named, namesOf, sourcesOf } from './told.ts';

interface End extends Named {
  readonly codes?: readonly Coded[];
}

/** What a row tells of a flow. */
export interface FlowTold {
  readonly id: string;
  readonly kind: string;
  readonly side: string;
  readonly standing: string;
  readonly from: End | null;
  readonly to: End | null;
  readonly via: readonly Named[];
  readonly carries: string | null;
  readonly citations: readonly Cited[];
}

/** One row per flow, in the order given. */
export function flowRows(flows: readonly FlowTold[]) {
  return flows.map((flow) => ({
    fromName: flow.from?.name ?? '',
    fromId: flow.from?.id ?? '',
    toName: flow.to?.name ?? '',
    toId: flow.to?.id ?? '',
    carries: flow.carries ?? '',
    kind: flow.kind,
    viaNames: namesOf(flow.via),
    viaIds: idsOf(flow.via),
    standing: flow.standing,
    side: flow.side,
    sources: sourcesOf(flow.citations),
    id: flow.id,
  }));
}

/**
 * The same with how many steps away each is from what is asked about.
 *
 * @param stepOf - counted from 1; nothing where that is not told
 */
export function flowRowsByStep<Flow extends FlowTold>(
  flows: readonly Flow[],
  stepOf: (flow: Flow) => number | undefined,
) {
  const rows = flowRows(flows);
  return flows.map((flow, at) => ({ step: stepOf(flow) ?? '', ...(rows[at] as (typeof rows)[0]) }));
}

/** One row per step of each way; both are counted from 1. */
export function wayRows(ways: readonly { readonly steps: readonly FlowTold[] }[]) {
  return ways.flatMap(({ steps }, way) =>
    flowRows(steps).map((row, step) => ({ way: way + 1, step: step + 1, ...row })),
  );
}

/** A flow of the list of all, as its document asks for it. */
export interface ListedFlow extends FlowTold {
  readonly strength: string | null;
  readonly when: string | null;
  readonly landscapes: readonly Named[];
}

/** All flows of a landscape, with the codes of registers that others join by. */
export function listedFlowRows(flows: readonly ListedFlow[]) {
  const rows = flowRows(flows);
  return flows.map(({ from, to, strength, when, landscapes }, at) => {
    const { sources, id, ...row } = rows[at] as (typeof rows)[0];
    return {
      ...row,
      strength: strength ?? '',
      when: when ?? '',
      fromOrganisationNumber: codeOf(from?.codes, 'ORGANISATION_NUMBER'),
      fromMunicipalityCode: codeOf(from?.codes, 'MUNICIPALITY'),
      toOrganisationNumber: codeOf(to?.codes, 'ORGANISATION_NUMBER'),
      toMunicipalityCode: codeOf(to?.codes, 'MUNICIPALITY'),
      landscapesNames: namesOf(landscapes),
      sources,
      id,
    };
  });
}
