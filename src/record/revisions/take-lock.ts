/** The one lock of the landscape: who has it writes, or reads everything as it is at one moment. */
import type { Row, RunNamed } from '../graph/connect.ts';
import { needKnownForm } from './stored-form.ts';

/**
 * Takes the lock, so that no other load goes on beside this one.
 *
 * @returns the current revision's number, digest and facts; nulls before the first
 * @throws {@link KnowledgeError} `STORED_FORM_NEWER`
 */
export async function takeLock(run: RunNamed): Promise<Row> {
  const [store = {}] = await run('record/load/lock');
  needKnownForm(store.form as number, 'The landscape of the database');
  return store;
}
