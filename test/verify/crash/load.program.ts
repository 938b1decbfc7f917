/** A load that kills itself at a driver call: words are the variant, the number of the call, and `before` or `during`. Says ACK when the load went through. */
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../../src/config.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { atDriverCalls } from './driver-calls.ts';
import { variant } from './variants.ts';

const [k = '0', at = '0', moment = 'before'] = process.argv.slice(2);
const config = readConfig();
const connection = connect({
  uri: config.NEO4J_URI ?? '',
  username: config.NEO4J_USERNAME,
  password: config.NEO4J_PASSWORD ?? '',
  database: config.NEO4J_DATABASE,
});
const die = () => process.kill(process.pid, 'SIGKILL');
atDriverCalls(connection, (call) => {
  if (call !== Number(at)) return 'nothing';
  // During: the call is sent, and some milliseconds later there is nobody to hear the answer.
  if (moment === 'before') die();
  else void wait(3).then(die);
  return 'nothing';
});
const { revision } = await publish(connection, variant(Number(k)), {
  now: new Date().toISOString(),
});
process.stdout.write(`ACK ${revision}\n`);
await connection.close();
