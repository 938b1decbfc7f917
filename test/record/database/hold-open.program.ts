/** A program that opens a local database and holds it until it is killed: argument 1 is the folder, 2 the libraries. */
import { openLocalDatabase } from '../../../src/record/database/open-local-database.ts';

const [directory = '', libraries = ''] = process.argv.slice(2);
const { uri } = await openLocalDatabase({
  directory,
  libraries,
  environment: process.env,
  log: () => {},
});
process.stdout.write(`${uri}\n`);
setInterval(() => {}, 1000);
