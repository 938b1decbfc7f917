/** A Word document without what differs from one writing to the next: times, and ids made by chance. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Of every file in it, whatever the clock and its zone. */
const mtime = new Date(1980, 0, 1);

/**
 * @param word - as its library packed it
 * @param asOf - the time it tells as that of its making
 */
export function sameBytes(word: Uint8Array, asOf: string): Uint8Array {
  const stamped = asOf.replace(/\.\d+(?=Z$)/, '');
  const ids = new Map<string, string>();
  const parts = Object.entries(unzipSync(word)).map(([path, bytes]) => {
    const text = strFromU8(bytes)
      .replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, `$1${stamped}`)
      .replace(/(?<=")rId([a-z0-9_-]{21})(?=")/g, (id) => ids.get(id) ?? numbered(ids, id));
    return [path, [strToU8(text), { mtime, level: 6 }]] as const;
  });
  return zipSync(Object.fromEntries(parts) as unknown as Zippable);
}

function numbered(ids: Map<string, string>, id: string): string {
  const name = `rIdLink${ids.size + 1}`;
  ids.set(id, name);
  return name;
}
