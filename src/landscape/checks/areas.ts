/** Areas are what a landscape declares: each in a colour of its own, and only what is of the landscape stands in them. */
import { KnowledgeError } from '../../errors.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { AreaColour } from '../../model/words.ts';
import { type CheckedFact, type FactsById, positionOf, positionOfItem } from '../checked-fact.ts';

type Area = FactOf<'AREA'>;

export function areaFaults(facts: readonly CheckedFact[], byId: FactsById): KnowledgeError[] {
  return [...sameColours(facts), ...facts.flatMap((checked) => othersAreas(checked, byId))];
}

const share = (one: Fact, other: Fact) =>
  one.landscapes.length === 0 ||
  other.landscapes.length === 0 ||
  one.landscapes.some((id) => other.landscapes.includes(id));

/** A colour tells one area of a landscape from the others, also to those who ask by it. */
function sameColours(facts: readonly CheckedFact[]): KnowledgeError[] {
  const areas = facts.flatMap((checked) =>
    checked.fact.kind === 'AREA' ? [{ checked, area: checked.fact as Area }] : [],
  );
  return areas.flatMap(({ checked, area }, at) => {
    const before = areas
      .slice(0, at)
      .find((one) => one.area.colour === area.colour && share(one.area, area));
    if (before === undefined) return [];
    const taken = areas.filter((one) => share(one.area, area)).map((one) => one.area.colour);
    const free = AreaColour.options.filter((colour) => !taken.includes(colour));
    return [
      new KnowledgeError(
        'SEED_AREA',
        `"${area.id}" is ${area.colour}, as "${before.area.id}" of the same landscape is.`,
        {
          at: positionOf(checked, 'colour'),
          hint:
            free.length > 0
              ? `No area has ${free.join(', ')} yet.`
              : `A landscape has at most ${AreaColour.options.length} areas, one of each colour.`,
        },
      ),
    ];
  });
}

/** What stands in areas, and those it names. */
function areasNamed(fact: Fact): { readonly key: string; readonly ids: readonly string[] } {
  if ('inAreas' in fact) return { key: 'inAreas', ids: fact.inAreas };
  return { key: 'area', ids: fact.kind === 'PLACEMENT' && fact.area ? [fact.area] : [] };
}

function othersAreas(checked: CheckedFact, byId: FactsById): KnowledgeError[] {
  const { key, ids } = areasNamed(checked.fact);
  return ids.flatMap((id, index) => {
    const area = byId.get(id)?.fact;
    if (area?.kind !== 'AREA' || isOfItsLandscape(checked.fact, area)) return [];
    const at = key === 'area' ? positionOf(checked, key) : positionOfItem(checked, key, index);
    const whose = area.landscapes.join(', ');
    return [
      new KnowledgeError(
        'SEED_AREA',
        `"${checked.fact.id}" stands in "${id}", an area that ${whose} declares.`,
        {
          at,
          hint: 'Name an area of its own landscape, or say as a tie of kind LINKED_TO that it can be read so.',
        },
      ),
    ];
  });
}

/** What all landscapes share stands in nobody's area: a landscape places it in its own. */
function isOfItsLandscape(fact: Fact, { landscapes }: Area): boolean {
  return landscapes.length === 0 || fact.landscapes.some((id) => landscapes.includes(id));
}
