/** Comparisons as rows of a table file, ids beside sentences. */
import type { Item } from '../../explorer/conformance/pair.tsx';

/** One row per thing compared, in the order given; the column names are those of the API. */
export function comparedRows(items: readonly Item[]) {
  return items.map((item) => ({
    aspect: item.aspect,
    verdict: item.verdict,
    designedId: item.designed?.id ?? '',
    designed: item.designed?.sentence ?? '',
    documentedIds: item.documented.map(({ id }) => id).join(' '),
    documented: item.documented.map(({ sentence }) => sentence).join(' '),
    nearbyIds: item.nearby.map(({ id }) => id).join(' '),
    designedOn: item.designedOn ?? '',
    documentedOn: item.documentedOn ?? '',
    areas: item.areas.join(' '),
    levels: item.levels.join(' '),
    sentence: item.sentence,
  }));
}
