/** Long lists show their beginning; the rest comes with a link, and the address remembers it. */
import type { ReactNode } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';

/**
 * The part of a list that is shown, and the link to the rest or back.
 *
 * @param name - stands in the address once the list is unfolded
 * @param first - how many are shown at first
 */
export function useFold<Thing>(
  name: string,
  things: readonly Thing[],
  first: number,
): { readonly shown: readonly Thing[]; readonly more: ReactNode } {
  const say = useSay();
  const { get } = useAddress();
  const isAll = get(name) === 'all';
  const left = things.length - first;
  if (left <= 0) return { shown: things, more: null };
  return {
    shown: isAll ? things : things.slice(0, first),
    more: (
      <p className="more noprint">
        <Here className="btn" change={{ [name]: isAll ? undefined : 'all' }}>
          {isAll ? say('Visa färre', 'Show fewer') : say(`Visa ${left} till`, `Show ${left} more`)}
        </Here>
      </p>
    ),
  };
}
