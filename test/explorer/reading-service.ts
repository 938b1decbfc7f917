/** The service over one reading, without a database: for gallery and budgets, which ask nothing of the graph door. */
import { buildPage } from '../../scripts/build-pages.ts';
import type { Reading } from '../../src/engine/reading.ts';
import { explorer } from '../../src/service/http/built-pages.ts';
import { listen, type Service } from '../../src/service/http/server.ts';
import { onlyReading } from '../only-reading.ts';
import { serviceParts } from '../service/service.ts';

/** Serves a reading as the only revision there is, on a free port. */
export async function serveReading(reading: Reading): Promise<Service> {
  await buildPage(explorer);
  const { revision, digest, asOf, facts } = reading;
  const added = facts.facts.length;
  const published = {
    number: revision,
    digest,
    date: asOf,
    parent: null,
    added,
    changed: 0,
    removed: 0,
    author: null,
    message: null,
    layers: [],
  };
  const readings = { ...onlyReading(reading), revisions: () => [published] };
  return await listen(serviceParts({ readings }), { host: '127.0.0.1', port: 0 });
}
