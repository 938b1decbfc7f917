/** The text of a document line by line, and what stands in it for a name that is withheld. */
import type { Passage } from './kinds/document.ts';

/** What stands where a name was, in the text of a document. */
export const withheldMark = '[namn utelämnat]';

/** The lines that are kept, by their number. */
export function linesOf(passages: readonly Passage[]): Map<number, string> {
  return new Map(
    passages.flatMap(({ from, text }) =>
      text.split('\n').map((line, at): [number, string] => [from + at, line]),
    ),
  );
}

/** Lines as passages: one for each run of lines that follow each other. */
export function passagesOf(lines: ReadonlyMap<number, string>): Passage[] {
  const runs: { from: number; lines: string[] }[] = [];
  for (const [number, line] of [...lines].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.from + run.lines.length === number) run.lines.push(line);
    else runs.push({ from: number, lines: [line] });
  }
  return runs.map(({ from, lines: own }) => ({ from, text: own.join('\n') }));
}
