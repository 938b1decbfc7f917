/** The chain of acts: each holds the digest of the one before, and names and words lie apart, committed to with a salt. */
import { createHash, randomBytes } from 'node:crypto';
import neo4j from 'neo4j-driver';
import {
  type ActPartName,
  ActParts,
  beginnings,
  KeptAct,
  type NewAct,
  type ReadAct,
} from '../../model/contributions/act.ts';
import type { RunNamed } from '../graph/connect.ts';

/** The SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What stands in the chain for a name or some words. */
export const commitmentOf = (salt: string, value: string) => sha256(`${salt}\n${value}`);

/** Where the chain stands. */
export interface ChainHead {
  /** How many acts there are. */
  readonly acts: number;
  /** The digest of the latest. */
  readonly head: string | null;
  /** The number of the latest contribution. */
  readonly contributions: number;
  /** How often something was erased: what was read before is to be read again. */
  readonly erased: number;
}

/** A part as it lies apart. */
export interface KeptPart {
  readonly name: string;
  readonly salt: string;
  /** JSON. */
  readonly value: string;
}

/** An act as it is kept. */
export interface StoredAct {
  readonly text: string;
  readonly parts: readonly KeptPart[];
}

const newSalt = () => randomBytes(16).toString('hex');

export async function chainHead(run: RunNamed): Promise<ChainHead> {
  const [row] = await run('record/acts/head');
  return (row ?? { acts: 0, head: null, contributions: 0, erased: 0 }) as unknown as ChainHead;
}

function partsOf({ parts }: NewAct): KeptPart[] {
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, salt: newSalt(), value: JSON.stringify(value) }));
}

/** An act in its place, ready to be kept. */
function placed(act: NewAct, head: ChainHead, at: string): StoredAct & { readonly kept: KeptAct } {
  const { parts: _, contributions, ...said } = act;
  const parts = partsOf(act);
  const kept: KeptAct = {
    place: head.acts + 1,
    previous: head.head,
    at,
    contributions: beginnings.has(act.act) ? [head.contributions + 1] : contributions,
    ...said,
    commitments: Object.fromEntries(
      parts.map(({ name, salt, value }) => [name, commitmentOf(salt, value)]),
    ),
  };
  return { kept, text: JSON.stringify(kept), parts };
}

/**
 * Adds acts to the chain, within a transaction that holds the lock.
 *
 * @param at - ISO instant
 */
export async function appendActs(
  run: RunNamed,
  acts: readonly NewAct[],
  at: string,
): Promise<readonly ReadAct[]> {
  let head = await chainHead(run);
  const stored: StoredAct[] = [];
  for (const act of acts) {
    const { kept, text, parts } = placed(act, head, at);
    stored.push({ text, parts });
    head = {
      ...head,
      acts: kept.place,
      head: sha256(text),
      contributions: Math.max(head.contributions, ...kept.contributions),
    };
  }
  await keepActs(run, stored, head);
  return stored.map(readAct);
}

/** Writes acts as they are, with where the chain then stands. */
async function keepActs(
  run: RunNamed,
  stored: readonly StoredAct[],
  head: Pick<ChainHead, 'head' | 'contributions'>,
): Promise<void> {
  const rows = stored.map(({ text, parts }) => {
    const { place } = JSON.parse(text) as KeptAct;
    return { place: neo4j.int(place), digest: sha256(text), text, parts };
  });
  await run('record/acts/append', {
    rows,
    acts: neo4j.int(rows.length),
    head: head.head,
    contributions: neo4j.int(head.contributions),
  });
}

/** Acts after a place, in order. */
export async function storedActs(run: RunNamed, after: number): Promise<StoredAct[]> {
  const rows = await run('record/acts/read', { after: neo4j.int(after) });
  return rows.map(({ text, parts }) => ({
    text: text as string,
    parts: [...(parts as KeptPart[])].sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

/** An act with what its parts say. */
export function readAct({ text, parts }: StoredAct): ReadAct {
  const kept = KeptAct.parse(JSON.parse(text));
  const values = parts.map(({ name, value }) => [name, JSON.parse(value)] as const);
  const salts = parts.map(({ name, salt }) => [name as ActPartName, salt] as const);
  return {
    kept,
    digest: sha256(text),
    text,
    parts: ActParts.parse(Object.fromEntries(values)),
    salts: Object.fromEntries(salts),
  };
}

/** Keeps acts just as they were, in a database that holds none. */
export async function restoreActs(run: RunNamed, stored: readonly StoredAct[]): Promise<void> {
  if (stored.length === 0) return;
  const acts = stored.map(({ text }) => KeptAct.parse(JSON.parse(text)));
  const contributions = Math.max(...acts.flatMap((act) => act.contributions));
  await keepActs(run, stored, { head: sha256(stored.at(-1)?.text ?? ''), contributions });
}
