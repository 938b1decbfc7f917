/** What may be chosen in a column, for drop-downs: the words of its vocabulary, or the names of what it may point to. */
import { z } from 'zod';
import type { Fact } from '../../model/fact.ts';
import type { Column } from './columns.ts';
import type { NameBook } from './names.ts';
import { letterOf } from './sheet.ts';
import { listsName } from './sheet-names.ts';
import type { WrittenColumn, WrittenSheet } from './xlsx/written-sheet.ts';

/** Lists that are gathered while the columns are made. */
export interface Choices {
  of(column: Column): WrittenColumn['choices'];
  /** The sheet that holds them. */
  sheet(): WrittenSheet;
}

/** @param facts - all that can be named */
export function choicesFrom(facts: readonly Fact[], book: NameBook): Choices {
  const lists = new Map<string, readonly string[]>();
  const letters = new Map<string, string>();
  const rangeOf = (key: string, list: readonly string[]) => {
    if (!lists.has(key)) letters.set(key, letterOf(lists.size + 1));
    lists.set(key, list);
    const letter = letters.get(key);
    return `${listsName}!$${letter}$2:$${letter}$${list.length + 1}`;
  };
  return {
    of(column) {
      const words = wordsOf(column);
      if (words.length > 0)
        return { range: rangeOf(words.join(), words), isFree: column.field instanceof z.ZodArray };
      const { to } = column;
      if (to === undefined || to === 'ANY') return undefined;
      const key = to.join();
      const names = lists.get(key) ?? namesOf(facts, to, book);
      return names.length === 0 ? undefined : { range: rangeOf(key, names), isFree: true };
    },
    sheet() {
      const all = [...lists.values()];
      const longest = Math.max(0, ...all.map(({ length }) => length));
      const rows = Array.from({ length: longest }, (_, at) => ({
        cells: all.map((list) => list[at] ?? null),
      }));
      const columns = all.map((_, at) => ({ head: `Lista ${at + 1}`, width: 20 }));
      return { name: listsName, as: 'HIDDEN', columns, rows };
    },
  };
}

function wordsOf({ field, words }: Column): string[] {
  if (field instanceof z.ZodBoolean) return ['ja', 'nej'];
  if (!(field instanceof z.ZodEnum)) return [];
  return field.options.map((word) => words[String(word)]?.SV ?? String(word));
}

function namesOf(
  facts: readonly Fact[],
  to: Exclude<Column['to'], 'ANY' | undefined>,
  book: NameBook,
) {
  const named = facts.filter(({ kind, name }) => name !== undefined && to.includes(kind));
  return named.map(({ id }) => book.written(id, to)).sort((a, b) => a.localeCompare(b, 'sv'));
}
