/** Who can answer what is found: of the points and of the filter, one and the same. */
import { municipalType } from '../../../model/shared-vocabulary.ts';
import type { Result } from '../../coverage/coverage-of.ts';
import type { Survey } from '../../coverage/survey.ts';

/** Who can answer a point: the municipalities, the landscape's owner, or somebody else, such as the state. */
export const pointAnswerers = ['MUNICIPALITY', 'REGION', 'OTHERS'] as const;
export type PointAnswerer = (typeof pointAnswerers)[number];

/** What only the landscape's owner could mend is the region's, wherever it lies; what each municipality could, is theirs. */
export function answererOf(
  { reading, municipalities, owners, municipalityOf }: Survey,
  result: Pick<Result, 'mendedBy' | 'places'>,
): PointAnswerer {
  const { mendedBy, places } = result;
  const isLocal = places.some((place) => municipalities.includes(place));
  if (!isLocal && mendedBy.some((id) => owners.includes(id))) return 'REGION';
  const own = municipalities.map((place) => municipalityOf(place)?.id);
  const isMunicipal = (id: string) => id === municipalType || own.includes(id);
  if (mendedBy.length > 0 && mendedBy.every((id) => owners.includes(id))) return 'REGION';
  if (isLocal || mendedBy.some(isMunicipal)) return 'MUNICIPALITY';
  return reading.facts.byId.has(mendedBy[0] ?? '') ? 'OTHERS' : 'REGION';
}
