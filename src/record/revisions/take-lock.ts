/** The one lock of the landscape: who has it writes, or reads everything as it is at one moment. */
import neo4j from 'neo4j-driver';
import { readingOf } from '../../engine/reading-of.ts';
import type { RunNamed } from '../graph/connect.ts';
import { derivedRows } from '../graph/derived-rows.ts';
import { keepLayersApart, layersApartIn } from './layers.ts';
import { factsIn } from './pieces.ts';
import { needKnownForm, storedForm } from './stored-form.ts';
import { opened, storedRevision } from './stored-pieces.ts';

/** What is kept, as whoever has the lock finds it. */
export interface Store {
  readonly form: number;
  /** The current revision; 0 before the first. */
  readonly number: number;
  readonly digest: string | null;
  /** Whether its digest is one of form 1. */
  readonly isPiece: boolean;
  /** The revision whose facts the nodes are; 0 where there are none, null where they are on their way. */
  readonly nodes: number | null;
  /** Who brings them there, and how long ago a step of it was done. */
  readonly follower: string | null;
  readonly sinceMs: number | null;
}

/**
 * Takes the lock, so that no other load goes on beside this one.
 *
 * @throws {@link KnowledgeError} `STORED_FORM_NEWER`
 */
export async function takeLock(run: RunNamed): Promise<Store> {
  const [store] = await run('record/load/lock');
  const { form } = store as unknown as Store;
  needKnownForm(form, 'The landscape of the database');
  return store as unknown as Store;
}

/** The same, to write: what an earlier release left becomes what this one writes on. */
export async function takeLockToWrite(run: RunNamed): Promise<Store> {
  const store = await takeLock(run);
  if (store.form === storedForm) return store;
  await keepLayersApart(run, await layersApartIn(run));
  const nodes = (await holdsAll(run, store.number)) ? store.number : null;
  await run('record/load/form', {
    form: neo4j.int(storedForm),
    nodes: nodes === null ? null : neo4j.int(nodes),
  });
  return { ...store, form: storedForm, nodes };
}

/** Whether the nodes of form 1 have all relationships that follow from their facts; the first releases wrote fewer. */
async function holdsAll(run: RunNamed, number: number): Promise<boolean> {
  const kept = number > 0 ? await storedRevision(run, number) : undefined;
  if (kept === undefined) return true;
  const reading = readingOf({ ...kept, facts: factsIn(kept.pieces.map(opened)) });
  const rows = derivedRows(reading);
  const total = (wanted: string) => rows.filter(({ type }) => type === wanted).length;
  const [held] = await run('record/load/added');
  return held?.feeds === total('FEEDS') && held?.acting === total('ACTS_AS');
}
