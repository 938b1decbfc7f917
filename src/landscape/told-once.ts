/** A wrong value that many facts take over from what is around them is one fault, told at the first of them. */
import type { KnowledgeError } from '../errors.ts';

/**
 * Of faults at the same place that differ only in the fact they name, the first.
 *
 * @param ids - the ids of all facts, well-formed or not
 */
export function toldOnce(
  faults: readonly KnowledgeError[],
  ids: ReadonlySet<string>,
): KnowledgeError[] {
  const told = new Set<string>();
  return faults.filter(({ code, at, hint, message }) => {
    const nameless = message.replace(/"([^"]*)"/g, (quoted, id) => (ids.has(id) ? '' : quoted));
    const same = JSON.stringify([code, at, hint, nameless]);
    return !told.has(same) && told.add(same);
  });
}
