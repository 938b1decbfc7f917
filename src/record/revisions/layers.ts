/** Which layer the published facts came from, and a digest of each layer, so that a folder knows whether it says the same. */

import type { Fact } from '../../model/fact.ts';
import { byLayer, type LayersApart, layerOf } from '../../model/layer.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { canonicalText, digestOf } from './canonical.ts';

/** Per layer its name and digest, joined by a space, as a revision keeps them. */
export function layerDigests(facts: readonly Fact[], apart: LayersApart): string[] {
  return [...byLayer(facts, apart)]
    .map(([layer, own]) => `${layer} ${digestOf(canonicalText(own))}`)
    .sort();
}

/** What a change of some facts makes of the digests: those of layers it does not touch stay as they were. */
export function layerDigestsAfter(
  former: readonly string[],
  facts: readonly Fact[],
  apart: LayersApart,
  changed: Iterable<Fact>,
): string[] {
  const touched = new Set([...changed].map((fact) => layerOf(fact, apart)));
  const known = former.filter((line) => !touched.has(layerIn(line)));
  const left = facts.filter((fact) => touched.has(layerOf(fact, apart)));
  return [...known, ...layerDigests(left, apart)].sort();
}

const layerIn = (line: string) => line.slice(0, line.lastIndexOf(' '));

/** Where published facts lie apart from what their landscapes say. */
export async function readLayersApart(connection: GraphConnection): Promise<LayersApart> {
  return asMap(await connection.read('record/revisions/layers'));
}

/** The same, within a transaction. */
export async function layersApartIn(run: RunNamed): Promise<LayersApart> {
  return asMap(await run('record/revisions/layers'));
}

function asMap(rows: readonly Readonly<Record<string, unknown>>[]): LayersApart {
  return new Map(rows.map(({ id, layer }) => [id as string, layer as string]));
}

/** Remembers where facts lie apart; what was remembered before is forgotten. */
export async function keepLayersApart(run: RunNamed, apart: LayersApart): Promise<void> {
  await run('record/load/layers', { apart: [...apart].map((entry) => entry.join(' ')).sort() });
}
