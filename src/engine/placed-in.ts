/** Where placements put what all share: a landscape places it in areas of its own. */
import type { Fact } from '../model/fact.ts';
import type { FactIndex } from '../model/fact-index.ts';

/** The areas that placements alone put a forum or council in, besides those it names itself. */
export function areasPlacedIn(facts: FactIndex, fact: Fact): readonly string[] {
  if (!('inAreas' in fact)) return [];
  const areas = facts
    .pointingTo(fact.id)
    .flatMap((one) => (one.kind === 'PLACEMENT' && one.of === fact.id ? (one.area ?? []) : []));
  return [...new Set(areas)].filter((area) => !fact.inAreas.includes(area));
}

/** The forums and councils that placements alone put in an area. */
export function placedIn(facts: FactIndex, area: string): readonly Fact[] {
  const placed = facts
    .pointingTo(area)
    .flatMap((one) => (one.kind === 'PLACEMENT' && one.area === area ? [one.of] : []));
  return [...new Set(placed)]
    .flatMap((id) => facts.byId.get(id) ?? [])
    .filter((fact) => areasPlacedIn(facts, fact).includes(area));
}
