/**
 * The version of the form in which facts are stored, in the database (`form` of the node `Store`) and in files. A newer form keeps its version, and in the
 * database which revision is current, where they are told now, so that earlier releases can refuse it in words.
 */
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection } from '../graph/connect.ts';

/** What this release writes, and the newest that it reads; what carries no version is of the first. */
export const storedForm = 2;

/**
 * @param what - what was found, such as `"The dump"`
 * @throws {@link KnowledgeError} `STORED_FORM_NEWER`
 */
export function needKnownForm(form: number, what: string): void {
  if (form <= storedForm) return;
  throw new KnowledgeError(
    'STORED_FORM_NEWER',
    `${what} is stored in form ${form}; this release reads form ${storedForm}.`,
    { hint: 'A newer release wrote it: install that one. Nothing was changed.' },
  );
}

/** The same of what a database holds; whatever is done with it begins here. */
export async function needKnownStore(connection: GraphConnection): Promise<void> {
  const [row] = await connection.read('record/database/form');
  needKnownForm((row?.form ?? 1) as number, 'The landscape of the database');
}
