/** Which county or municipalities are meant by what somebody typed. */
import { KnowledgeError } from '../../errors.ts';
import type { County, Municipality } from '../../model/codes/places-of-sweden.ts';
import {
  countiesMeant,
  countyNamed,
  municipalitiesMeant,
  municipalityNamed,
} from '../../model/codes/regions-of-sweden.ts';
import { didYouMean } from '../../model/nearest.ts';

/** What a landscape covers: a county whole, or some municipalities. */
export interface Covered {
  readonly county: County | undefined;
  readonly municipalities: readonly Municipality[];
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` where there is no such county */
export function countyMeant(typed: string): Covered {
  const county = countyNamed(typed);
  if (county !== undefined) return { county, municipalities: county.municipalities };
  throw new KnowledgeError('BAD_USER_INPUT', `There is no county "${typed}".`, {
    hint: didYouMean(typed, countiesMeant) ?? 'Name one of the 21 counties, or --municipalities.',
  });
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` naming the first that is no municipality */
export function municipalitiesTyped(typed: readonly string[]): Covered {
  const municipalities = typed.map((name) => {
    const found = municipalityNamed(name);
    if (found !== undefined) return found;
    throw new KnowledgeError('BAD_USER_INPUT', `There is no municipality "${name}".`, {
      hint: didYouMean(name, municipalitiesMeant) ?? 'Name them as SCB does, without "kommun".',
    });
  });
  return { county: undefined, municipalities: [...new Set(municipalities)] };
}

/** A county by its name, or municipalities with commas between. @throws as both do */
export function placesTyped(typed: string): Covered {
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const [only = ''] = names;
  if (names.length > 1 || municipalityNamed(only) === undefined) {
    return names.length > 1 ? municipalitiesTyped(names) : countyMeant(only);
  }
  return countyNamed(only) ? countyMeant(only) : municipalitiesTyped(names);
}
