/** Properties that a seed keeps in files of their own, beside the facts. */
import { ownFiles } from './kinds/landscape.ts';

/** The property a document's text stands in; in a seed it is the file `documents/<id>.txt`. */
export const textOfDocument = 'passages';

const beside: ReadonlySet<string> = new Set([...ownFiles, textOfDocument]);

/** Whether a property is written in a file of its own. */
export function isKeptBeside(property: string): boolean {
  return beside.has(property);
}
