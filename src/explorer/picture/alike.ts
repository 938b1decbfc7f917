/** Whether two parts of a picture would be drawn the same, so that drawing it anew can leave them alone. */

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

/** Compares values, and lists and objects by what is in them. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPart(one) || !isPart(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isAlike(one[name], other[name]))
  );
}
