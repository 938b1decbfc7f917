/** Whether the machine has room for the local database. */
import { totalmem } from 'node:os';
import { KnowledgeError } from '../../errors.ts';

/** Memory a program could get now, in megabytes. macOS counts lent memory as taken, so there the whole is meant. */
export function availableMemoryMb(): number {
  const bytes = process.platform === 'darwin' ? totalmem() : process.availableMemory();
  return Math.floor(bytes / 1024 / 1024);
}

/**
 * Refuses to start where Neo4j would be killed or drag the machine down. A 512 MB heap was seen to need 430-470 MB in
 * all, so less than the heap is clearly too little.
 *
 * @throws {@link KnowledgeError} `MEMORY_MISSING`
 */
export function needMemory(heapMb: number, availableMb: number): void {
  if (availableMb >= heapMb) return;
  throw new KnowledgeError(
    'MEMORY_MISSING',
    `The local Neo4j needs about ${heapMb} MB of memory; ${availableMb} MB are free.`,
    {
      hint: 'Close other programs, set LOCAL_HEAP_MB lower (at least 256), or set NEO4J_URI to a Neo4j elsewhere.',
    },
  );
}
