/** Which landscapes there are, which is shown, and whose it is. */
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import { AreasDocument, LandscapesDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import type { Area } from '../language/areas.ts';

/** The landscapes of the current revision, by name. */
export function useLandscapes() {
  const { data } = useAnswer(LandscapesDocument, { revision: null });
  return data?.browse?.edges.map(({ node }) => node) ?? [];
}

/** The only landscape there is, shown where the address names none; `undefined` while it is not known, `''` where there are several or none. */
export function useOnlyLandscape(): string | undefined {
  const { data, error } = useAnswer(LandscapesDocument, { revision: null });
  if (!data?.browse) return error ? '' : undefined;
  const [only, ...others] = data.browse.edges;
  return others.length === 0 ? (only?.node.id ?? '') : '';
}

/** The areas of all landscapes; `undefined` while they are not known. */
export function useAreasOfAll(): readonly Area[] | undefined {
  const { data, error } = useAnswer(AreasDocument, {});
  return useMemo(() => {
    if (data === undefined) return error ? [] : undefined;
    return (data.landscapeAreas?.edges ?? []).map(({ node }) => ({
      ...node,
      landscapes: node.landscapes.map(({ id }) => id),
    }));
  }, [data, error]);
}

/** The name of the landscape shown, as soon as it is known. */
export function useLandscapeName(): string {
  const { landscape } = useAddress();
  return useLandscapes().find(({ id }) => id === landscape)?.name ?? '';
}

/** Who owns the landscape shown, and whom to turn to about it. */
export interface Keeper {
  readonly owner: { readonly id: string; readonly name: string } | undefined;
  /** A function or an office, where the owner has named one. */
  readonly contact: string | undefined;
  /** Where they are reached: `mailto:` or `https://`. */
  readonly address: string | undefined;
}

/** The keeper of the landscape shown; nothing is known of it before the first answer came. */
export function useKeeper(): Keeper {
  const { landscape } = useAddress();
  const itself = useLandscapes().find(({ id }) => id === landscape)?.itself;
  const said = (name: string) => itself?.values.find(({ property }) => property === name)?.value;
  return {
    owner: itself?.links[0]?.entity,
    contact: said('contactName'),
    address: said('contactAddress'),
  };
}
