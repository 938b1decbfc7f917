/** Areas a question names: by their colour in the landscape it is asked of, or by their ids. */
import { KnowledgeError } from '../../errors.ts';
import type { FactOf } from '../../model/fact.ts';
import type { KnowsFacts } from '../../model/fact-index.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { AreaColour } from '../../model/words.ts';
import { asCandidate } from './candidate.ts';

type Area = FactOf<'AREA'>;

/**
 * The area with this id.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_AREA`
 */
export function areaWith({ facts }: KnowsFacts, id: string): Area {
  const fact = facts.byId.get(id);
  if (fact?.kind === 'AREA') return fact;
  throw new KnowledgeError('UNKNOWN_AREA', `No area has the id "${id}".`, {
    hint: () => didYouMean(id, facts.of('AREA').map(asCandidate)),
  });
}

/** Does a landscape declare the area, or do all have it? */
export function isAreaOf({ landscapes }: Area, landscape: string): boolean {
  return landscapes.length === 0 || landscapes.includes(landscape);
}

/** What a filter names of areas, beside the landscape they are asked in. */
export interface AreasNamed {
  readonly areas?: readonly AreaColour[] | null | undefined;
  readonly areaIds?: readonly string[] | null | undefined;
}

/** Areas as colours; those named by id lie in one landscape, which is then the one asked. */
export interface AreasMeant {
  /** Undefined where none are asked. */
  readonly colours: readonly AreaColour[] | undefined;
  readonly landscape: string | null | undefined;
}

/**
 * The colours that are meant, and the landscape. An area that another landscape than the one asked declares is nowhere in it.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_AREA`; `BAD_USER_INPUT` where areas of several landscapes are named
 */
export function areasMeant(
  reading: KnowsFacts,
  { areas, areaIds }: AreasNamed,
  landscape: string | null | undefined,
): AreasMeant {
  if (!areaIds) return { colours: areas ?? undefined, landscape };
  const named = areaIds.map((id) => areaWith(reading, id));
  const homes = new Set(named.flatMap(({ landscapes }) => landscapes));
  const [home] = homes;
  if (!landscape && homes.size > 1)
    throw new KnowledgeError('BAD_USER_INPUT', `${areaIds.join(', ')} are of several landscapes.`, {
      hint: 'Name areas of one landscape, or the landscape as well.',
    });
  const here = landscape ? named.filter((area) => isAreaOf(area, landscape)) : named;
  const colours = [...(areas ?? []), ...here.map(({ colour }) => colour)];
  return { colours: [...new Set(colours)], landscape: landscape ?? home };
}
