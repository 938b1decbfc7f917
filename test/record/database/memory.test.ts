/** Refusing to start without memory. */
import { expect, test } from 'vitest';
import { needMemory } from '../../../src/record/database/memory.ts';

test('too little memory is told in megabytes, with ways out', () => {
  expect(() => needMemory(512, 300)).toThrowError(
    expect.objectContaining({
      code: 'MEMORY_MISSING',
      message: 'The local Neo4j needs about 512 MB of memory; 300 MB are free.',
      hint: 'Close other programs, set LOCAL_HEAP_MB lower (at least 256), or set NEO4J_URI to a Neo4j elsewhere.',
    }),
  );
});

test('enough memory is no matter', () => {
  expect(needMemory(512, 512)).toBeUndefined();
});
