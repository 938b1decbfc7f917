/** Files that a page makes itself; what writes tables is fetched when one is wanted. */

import type { Language } from '../../client/words.generated.ts';
import type { Row } from '../../formats/rows/row.ts';

/** Gives the browser a file to keep. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const text = (type: string, content: string) =>
  new Blob([content], { type: `${type};charset=utf-8` });

/** How a table is kept. */
interface TableFile {
  readonly name: string;
  readonly ending: 'xlsx' | 'csv';
  readonly language: Language;
  readonly revision: number | undefined;
}

/** Keeps rows as the service writes those of its answers. */
export async function saveTable(
  rows: readonly Row[],
  { name, ending, language, revision }: TableFile,
): Promise<void> {
  const { tableOf } = await import('../../formats/rows/table.ts');
  const table = tableOf(rows, language, { revision });
  if (ending === 'csv') {
    const { csv, csvOf } = await import('../../formats/csv.ts');
    return save(`${name}.csv`, text(csv.mediaType, csvOf(table)));
  }
  const { xlsx, xlsxOf } = await import('../../formats/xlsx.ts');
  const bytes = (await xlsxOf(table)) as BlobPart;
  save(`${name}.xlsx`, new Blob([bytes], { type: xlsx.mediaType }));
}
