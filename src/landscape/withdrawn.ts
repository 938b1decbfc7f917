/** `seed/withdrawn.yaml`: the ids that were taken back, with the revision and what replaced them. */
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { Id } from '../model/common.ts';
import type { SeedFile } from './seed-file.ts';

/** One id that no fact may bear again. */
export const Withdrawn = z.strictObject({
  id: Id,
  /** The revision it was withdrawn in. */
  in: z.int().min(1).optional(),
  /** What took its place, where something did: one id, or several. */
  replacedBy: z
    .union([Id, z.array(Id)])
    .transform((ids) => [ids].flat())
    .optional(),
});
export type Withdrawn = Readonly<z.infer<typeof Withdrawn>>;

export function isWithdrawnFile({ place }: Pick<SeedFile, 'place'>): boolean {
  return place.length === 1 && place[0] === 'withdrawn';
}

/** Its rows, with a fault for each that cannot be read. */
export function readWithdrawn(file: SeedFile): {
  rows: Withdrawn[];
  faults: KnowledgeError[];
} {
  if (!Array.isArray(file.value)) return { rows: [], faults: [fault(file, [])] };
  const rows: Withdrawn[] = [];
  const faults: KnowledgeError[] = [];
  for (const [index, row] of file.value.entries()) {
    const read = Withdrawn.safeParse(typeof row === 'string' ? { id: row } : row);
    if (read.success) rows.push(read.data);
    else faults.push(fault(file, [index]));
  }
  return { rows, faults };
}

function fault(file: SeedFile, path: readonly number[]): KnowledgeError {
  return new KnowledgeError('SEED_SHAPE', 'The withdrawn ids cannot be read here.', {
    at: file.at(path),
    hint: 'Each line is: - { id: old-id, in: 3, replacedBy: new-id } or replacedBy: [one-id, other-id]',
  });
}
