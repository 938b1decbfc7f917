/** Where the tests find Neo4j's libraries: with those of `npm start`, so that they are fetched once. */
import { join } from 'node:path';

/** The folder of the libraries. */
export const libraries = join(import.meta.dirname, '..', '.neo4j', 'lib');
