/** A flow as it is followed in an answer, told in one piece. */

type Use<Flow> = Readonly<Record<'flow', Flow>>;

/** The flow with the direction it is followed in, instead of the one it is stated in. */
export type Followed<One extends Use<object>> = One['flow'] & Omit<One, 'flow'>;

/** What the flow says of itself, and over that what its use says here: which way, for whom. */
export function followed<One extends Use<object>>({ flow, ...use }: One): Followed<One> {
  return { ...flow, ...use };
}
