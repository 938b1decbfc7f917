/** Who was there for an item of the agenda. */

/** The numbers a text names: `§§9–12, 15` as from 9 to 12 and from 15 to 15. */
function spans(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/(\d{1,9})(?: ?[–-] ?(\d{1,9}))?/g)].map(([, from, to]) => [
    Number(from),
    Number(to ?? from),
  ]);
}

/**
 * Whether somebody who was there for these items was there for the one asked for; without items it was for all of them.
 *
 * @param asked - an item or its number, such as `§13` or `13`
 */
export function isThereFor(asked: string, items: string | undefined): boolean {
  if (items === undefined) return true;
  const [number] = spans(asked);
  if (number === undefined) return items.toLowerCase().includes(asked.trim().toLowerCase());
  return spans(items).some(([from, to]) => from <= number[0] && number[0] <= to);
}
