/** What a folder was last in step with: a line per database, in a small file that is committed with the facts. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { writeWholeFile } from '../whole-file.ts';

/** One line: the revision a folder held last, whole. */
export const InStep = z.strictObject({
  /** The id of the database. */
  database: z.string(),
  /** Where that database was, for people. */
  at: z.string().optional(),
  /** The folder, where the line stands beside the database. */
  folder: z.string().optional(),
  revision: z.int().min(1),
  digest: z.string(),
  layers: z.array(z.string()),
  /** Later revisions that hold what the folder changed; what others changed meanwhile it has not got yet. */
  loaded: z.array(z.int().min(1)).optional(),
  /** Facts of that revision, in the folder's layers, that the folder never had. */
  without: z.array(z.string()).optional(),
  /** What it was laid on when that was last published as it stands: in which revision, and the digest of just those facts. */
  below: z.strictObject({ revision: z.int().min(1), digest: z.string() }).optional(),
});
export type InStep = Readonly<z.infer<typeof InStep>>;

/** Lies in the folder; no file of facts. */
export const inStepFile = '.in-step';

const head =
  '# What this folder was last in step with, a line for each database. Commit it together with the facts.\n';

/** The lines of a file; none where there is no file. What a merge of versions left between them is passed over. */
export function readInStep(file: string): InStep[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const written = /^- (\{.*\})\s*$/.exec(line)?.[1];
    const read = InStep.safeParse(written === undefined ? undefined : parsed(written));
    return read.success ? [read.data] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Whether two lines are of the same folder and database. */
const isOfSame = (one: InStep, other: InStep) =>
  one.database === other.database && one.folder === other.folder;

/** The line of a database; of two that a merge left, the earlier, from which every change is still seen. */
export function lineFor(
  file: string,
  database: string | undefined,
  folder: string | undefined,
): InStep | undefined {
  return readInStep(file)
    .filter((line) => line.database === database && line.folder === folder)
    .sort((a, b) => a.revision - b.revision)[0];
}

/** Writes a line in the place of the one its database had. */
export function writeInStep(file: string, line: InStep): void {
  const others = readInStep(file).filter((other) => !isOfSame(line, other));
  const lines = [...others, line].map(
    (one) => `- ${stringify(one, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeWholeFile(file, `${head}${lines.join('')}`);
}
