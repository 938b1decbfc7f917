/** What a change touches, as boxes and arrows: what ends and what comes, in the same places before and after. */
import type { EndedWhy } from '../../client/words.generated.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is needed of a flow that ends. */
export interface EndedArrow<Party extends Named, Flow> {
  readonly why: EndedWhy;
  readonly flow: Flow & {
    readonly id: string;
    readonly from: Party | null;
    readonly to: Party | null;
    readonly via: readonly Party[];
  };
}

/** An arrow, or the part of one on either side of who carries it. */
export interface Arrow<Flow> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The flow that ends; undefined for one that comes. */
  readonly ends: Flow | undefined;
}

/** Boxes and arrows. */
export interface Touched<Party, Flow> {
  readonly parties: ReadonlyMap<string, Party>;
  readonly arrows: readonly Arrow<Flow>[];
  /** How many of the flows that end are drawn. */
  readonly shown: number;
}

/** More than this no longer stand in one picture; the list below has them all. */
export const mostDrawn = 10;

/** The arrows of a flow: through the first of those who carry it, where it ends since they go; `[]` where an end is not stated. */
function arrowsOf<Party extends Named, Flow>({ why, flow }: EndedArrow<Party, Flow>) {
  const { id, from, to, via } = flow;
  if (from === null || to === null) return [];
  const [carrier] = why === 'CARRIERS' ? via : [];
  if (carrier === undefined) return [{ id, from, to, ends: flow }];
  return [
    { id: `${id} to carrier`, from, to: carrier, ends: flow },
    { id: `${id} from carrier`, from: carrier, to, ends: flow },
  ];
}

/** What the change touches. Those taken away stand in it even where nothing ends with them. */
export function touchedBy<Party extends Named, Flow>(
  ended: readonly EndedArrow<Party, Flow>[],
  added: readonly { readonly from: Party; readonly to: Party }[],
  gone: readonly Party[] = [],
): Touched<Party, EndedArrow<Party, Flow>['flow']> {
  const drawn = ended.filter((one) => arrowsOf(one).length > 0).slice(0, mostDrawn);
  const all = [
    ...drawn.flatMap(arrowsOf),
    ...added.map(({ from, to }, at) => ({ id: `new ${at}`, from, to, ends: undefined })),
  ];
  const parties = new Map(gone.map((one) => [one.id, one]));
  for (const { from, to } of all) parties.set(from.id, from).set(to.id, to);
  const arrows = all.map(({ from, to, ...rest }) => ({ ...rest, from: from.id, to: to.id }));
  return { parties, arrows, shown: drawn.length };
}
