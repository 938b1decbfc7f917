/** What the address asks of the what-if page: what goes and what comes. */
import type { FlowKind } from '../../client/words.generated.ts';
import { flowKinds } from '../language/words.ts';

/** A flow that would come, as the address writes it: `DEMAND:from:to`. */
export interface Added {
  readonly kind: FlowKind;
  readonly from: string;
  readonly to: string;
}

/** Reads `DEMAND:from:to`; `undefined` for what is written otherwise. */
export function readAdded(written: string): Added | undefined {
  const [kind = '', from, to, ...rest] = written.split(':');
  if (!Object.hasOwn(flowKinds, kind) || !from || !to || rest.length > 0) return undefined;
  return { kind: kind as FlowKind, from, to };
}

/** As the address writes it. */
export function writeAdded({ kind, from, to }: Added): string {
  return `${kind}:${from}:${to}`;
}

/** A list with one more, or without one, as the address takes it: nothing at all when it is empty. */
export function withOne(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list : [...list, one];
}
export function without(list: readonly string[], one: string): readonly string[] | undefined {
  const left = list.filter((other) => other !== one);
  return left.length > 0 ? left : undefined;
}
