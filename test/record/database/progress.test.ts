/** Progress of a fetch. */
import { expect, test } from 'vitest';
import { downloadProgress } from '../../../src/record/database/progress.ts';

test('downloads are added up and told at most every three seconds', () => {
  const told: string[] = [];
  let now = 0;
  const take = downloadProgress(
    (line) => told.push(line),
    () => now,
  );
  const lines: [number, string][] = [
    [0, '[INFO] Downloading from central: https://repo.example/a.jar'],
    [1000, '[INFO] Downloaded from central: https://repo.example/a.jar (12 MB at 4.1 MB/s)'],
    [3000, 'Downloaded from mirror: https://repo.example/b.jar (900 kB at 300 kB/s)'],
    [4000, 'Downloaded from mirror: https://repo.example/c.jar (5.1 MB at 2 MB/s)'],
    [6500, 'Downloaded from mirror: https://repo.example/d.pom (812 B at 1.2 kB/s)'],
  ];
  for (const [at, line] of lines) {
    now = at;
    take(line);
  }
  expect(told).toEqual(['  13 MB of about 140 MB fetched …', '  18 MB of about 140 MB fetched …']);
});
