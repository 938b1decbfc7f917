/** Comparisons as rows of a table file, ids beside sentences. */
import { idsOf } from './told.ts';

interface Said {
  readonly id: string;
  readonly sentence: string;
}
interface Compared {
  readonly aspect: string;
  readonly verdict: string;
  readonly designed: Said | null;
  readonly documented: readonly Said[];
  readonly nearby: readonly { readonly id: string }[];
  readonly designedOn: string | null;
  readonly documentedOn: string | null;
  readonly areas: readonly string[];
  readonly levels: readonly string[];
  readonly sentence: string;
}

/** One row per thing compared, in the order given; the column names are those of the API. */
export function comparedRows(items: readonly Compared[]) {
  return items.map((item) => ({
    aspect: item.aspect,
    verdict: item.verdict,
    designedId: item.designed?.id ?? '',
    designed: item.designed?.sentence ?? '',
    documentedIds: idsOf(item.documented),
    documented: item.documented.map(({ sentence }) => sentence).join(' '),
    nearbyIds: idsOf(item.nearby),
    designedOn: item.designedOn ?? '',
    documentedOn: item.documentedOn ?? '',
    areas: item.areas.join(' '),
    levels: item.levels.join(' '),
    sentence: item.sentence,
  }));
}
