/** Which results are in an area that is asked for by its id. */
import { weakestOfFacts } from '../../../model/basis.ts';
import { Basis } from '../../../model/words.ts';
import { areaWith, isAreaOf } from '../../answering/areas-asked.ts';
import type { Coverage, Result } from '../../coverage/coverage-of.ts';
import type { Reading } from '../../reading.ts';

/**
 * The results in an area. Of an area that another landscape declares: those about what a tie of this one reads into it, each
 * resting on that tie as well.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_AREA`
 */
export function inArea(
  reading: Reading,
  { survey, results }: Coverage,
  id: string,
): readonly Result[] {
  const area = areaWith(reading, id);
  if (isAreaOf(area, survey.landscape.id))
    return results.filter(({ areas }) => areas.includes(area.colour));
  const ties = survey.of('TIE').filter(({ target }) => target === id);
  return results.flatMap((result) => {
    const own = ties.filter(({ source }) => source === result.of);
    if (own.length === 0) return [];
    const bases = own.map((tie) => weakestOfFacts([tie]));
    const rank = (basis: Basis | null) => Basis.options.indexOf(basis ?? 'TEXT');
    const weakestBasis = [...bases, result.weakestBasis].toSorted((a, b) => rank(b) - rank(a))[0];
    const evidence = [...own.map((tie) => tie.id), ...result.evidence];
    return [{ ...result, evidence, weakestBasis: weakestBasis ?? null }];
  });
}
