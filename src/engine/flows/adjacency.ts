/** Lists per owner, laid out one after the other in one array. */

/** The items of owner `o` are `items[offset[o]]` up to, not including, `items[offset[o + 1]]`. */
export interface Lists {
  readonly offset: Int32Array;
  readonly items: Int32Array;
}

/** Groups the numbers 0, 1, 2 … by their owner, in number order; an owner of -1 is left out. */
export function groupByOwner(owner: Int32Array, owners: number): Lists {
  const offset = new Int32Array(owners + 1);
  for (const one of owner) if (one >= 0) offset[one + 1] = (offset[one + 1] as number) + 1;
  for (let one = 0; one < owners; one++)
    offset[one + 1] = (offset[one + 1] as number) + (offset[one] as number);
  const next = offset.slice(0, owners);
  const items = new Int32Array(offset[owners] as number);
  for (let item = 0; item < owner.length; item++) {
    const one = owner[item] as number;
    if (one < 0) continue;
    items[next[one] as number] = item;
    next[one] = (next[one] as number) + 1;
  }
  return { offset, items };
}
