/** The layer a fact lies in: the folder of a landscape, or `shared`, that says it. Who writes one layer says nothing of another. */
import type { Fact } from './fact.ts';

export const sharedLayer = 'shared';

/** Facts that lie in another layer than their landscapes say, such as a nationwide one in a landscape's folder; by id. */
export type LayersApart = ReadonlyMap<string, string>;

/** The first of its landscapes, `shared` without any, unless it lies apart. */
export function layerOf({ id, landscapes }: Fact, apart: LayersApart): string {
  return apart.get(id) ?? landscapes[0] ?? sharedLayer;
}

/** Where facts lie, as far as it does not follow from what they say. */
export function layersApart(lying: Iterable<readonly [Fact, string]>): LayersApart {
  const apart = [...lying].filter(([fact, layer]) => layerOf(fact, new Map()) !== layer);
  return new Map(apart.map(([{ id }, layer]) => [id, layer]));
}

/** Facts by the layer they lie in. */
export function byLayer(facts: readonly Fact[], apart: LayersApart): Map<string, Fact[]> {
  const layers = new Map<string, Fact[]>();
  for (const fact of facts) {
    const layer = layerOf(fact, apart);
    const list = layers.get(layer);
    if (list === undefined) layers.set(layer, [fact]);
    else list.push(fact);
  }
  return layers;
}
