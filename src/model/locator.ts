/** A place in a document, as citations write it: `6.4.1 Programråd, r. 1443–1447, figur`. */
import type { Citation } from './common.ts';

/** A locator taken apart: the words before `, r.`, the lines, and whether a figure is meant. */
export function locatorParts(locator: Citation['locator']): {
  heading: string;
  lines: readonly [number, number] | undefined;
} {
  const match = /^(?<heading>.*?)(?:, r\. (?<from>\d+)(?:–(?<to>\d+))?)?(?:, figur)?$/.exec(
    locator,
  );
  const { heading = locator, from, to } = match?.groups ?? {};
  return { heading, lines: from ? [Number(from), Number(to ?? from)] : undefined };
}
