/** Parts of the explorer that are fetched when they are first shown. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { Unreachable } from '../../client/ask.ts';
import { client } from './use-answer.ts';

/** A part that is fetched when it is first shown, or before if somebody sees that it will be wanted. */
export interface Later<Props> {
  readonly Part: LazyExoticComponent<ComponentType<Props>>;
  fetchNow(): void;
}

/**
 * A service that is away is asked for the part again until it is back.
 *
 * @param name - of the part, unlike all others
 */
export function later<Props>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  const queryFn = async () => {
    try {
      return await load();
    } catch (cause) {
      throw new Unreachable(`The part ${name} of the explorer could not be fetched.`, { cause });
    }
  };
  const part = { queryKey: ['part', name], queryFn, staleTime: Infinity };
  return {
    Part: lazy(async () => ({ default: await client.fetchQuery(part) })),
    fetchNow: () => void client.prefetchQuery(part),
  };
}
