/** Several faults of a folder at once; the command line prints each. */
import type { KnowledgeError } from '../../errors.ts';

export class SeedFaults extends Error {
  readonly faults: readonly KnowledgeError[];

  constructor(faults: readonly KnowledgeError[]) {
    super(`The facts have ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
    this.name = 'SeedFaults';
    this.faults = faults;
  }
}
