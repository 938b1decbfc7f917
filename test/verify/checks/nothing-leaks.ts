/** Whatever goes wrong, callers learn nothing of what lies behind the service. */
import { connect } from 'node:net';
import { type Answer, ask, askQuestion } from '../asking.ts';
import { atLeast, type Check, none } from '../check.ts';
import { reaching } from '../ground.ts';
import { leakFinder } from '../leaks.ts';
import { layCountingWire } from '../wires/counting-wire.ts';

const apiKey = 'key-that-must-not-be-told';
/** Of no revision there is: the database is asked for it. */
const former = '{ breaks(revision: 999999) { total } }';

const paths = [
  '/',
  '/graphql',
  '/entity/branschforum',
  '/nowhere',
  '/health',
  '/ready',
  '/graphql/examples.json',
  '/questions.json',
  '/map/sormland.svg',
  '/map/sormland.json',
  '/map/nowhere.pdf',
  '/map/sormland.svg?area=octarine',
  '/calendar/branschforum.ics',
  '/calendar/nowhere.ics',
  '/calendar/branschforum.ics?from=then',
  '/explorer/../../package.json',
  '/explorer/%2e%2e/%2e%2e/package.json',
  '/explorer/..%2f..%2f.neo4j/password',
  '/graphql/page/%2e%2e%2f%2e%2e%2fpackage.json',
  '/explorer/built-from.txt',
  '/explorer/',
  '/graphql/page/',
  '/.env',
  '/package.json',
  '/src/main.ts',
  '/%',
  '/%zz',
  '/\\..\\..',
  '/entity/%00',
  `/entity/${'a'.repeat(5000)}`,
  '/map/..%2f..%2fetc%2fpasswd.svg',
  '/map/%0d%0aset-cookie:a.svg',
  '/calendar/%0d%0ax.ics',
  '/graphql?query=%',
  '/graphql?query={',
  '/graphql?query={__typename}&variables=[',
  '/graphql?query={__typename}&variables=7',
  '/graphql?query={__typename}&extensions=x',
  '/graphql?query=mutation{x}',
  '/graphql?operationName=x',
  '/graphql?query={__typename}&operationName=none',
];

const bodies: readonly [string, Record<string, string>][] = [
  ['{', {}],
  ['', {}],
  ['null', {}],
  ['[]', {}],
  ['7', {}],
  ['{"query":7}', {}],
  ['{"query":"{"}', {}],
  ['{"query":"{nothing}"}', {}],
  ['{"query":"query($a:Nothing){__typename}"}', {}],
  ['{"query":"query($a:Int!){upstream(of:\\"x\\",first:$a){total}}","variables":{"a":"x"}}', {}],
  ['{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', {}],
  ['{"query":"subscription{x}"}', {}],
  ['x=1', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['<a/>', { 'content-type': 'text/xml' }],
  ['{}', { 'content-type': 'nonsense' }],
  ['abc', { 'content-encoding': 'gzip' }],
  ['abc', { 'content-encoding': 'nonsense' }],
  ['{"__proto__":{}}', {}],
  ['\u0000', {}],
];

/** Sends bytes that no library would send and gives what came back. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('error', () => resolve(heard)).on('close', () => resolve(heard));
    setTimeout(() => socket.destroy(), 1500);
  });
}

const malformed = [
  'NONSENSE\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET  / HTTP/1.1\r\n\r\n',
  'TRACE / HTTP/1.1\r\nHost: x\r\nX-Secret: y\r\n\r\n',
  'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(40_000)}\r\n\r\n`,
  'GET / HTTP/1.1\r\n\r\n',
  'PROPFIND / HTTP/1.1\r\nHost: x\r\n\r\n',
  'DELETE /graphql HTTP/1.1\r\nHost: x\r\n\r\n',
  'PUT /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n',
  '\u0016\u0003\u0001\u0002',
  'GET http://elsewhere/ HTTP/1.1\r\nHost: x\r\n\r\n',
];

const whole = ({ status, headers, body }: Answer) => `${status} ${JSON.stringify(headers)} ${body}`;

/** Pages, files, nonsense, and a database that is cut off or babbles. */
export const nothingLeaks: Check = {
  title: 'nothing leaks',
  claim:
    'No answer, header or page holds a stack, path, host, port, Cypher, name of the driver or secret, and each masked failure carries an id that the log has too.',
  async run(ground) {
    const database = await ground.database();
    const wire = await layCountingWire(database);
    const settings = { ...reaching(wire.database), RATE_PER_SECOND: '0', API_KEYS: apiKey };
    const service = await ground.service(settings);
    const told: string[] = [];
    const { url } = service;
    const visit = async (path: string, accept: string) => {
      const answer = await ask(`${url}${path}`, { headers: { accept, 'x-api-key': apiKey } }).catch(
        (error) => error,
      );
      if (!(answer instanceof Error)) told.push(whole(answer));
    };
    for (const path of paths)
      for (const accept of ['text/html', '*/*', 'application/graphql-response+json'])
        await visit(path, accept);
    for (const [body, headers] of bodies)
      await ask(`${url}/graphql`, { body, headers }).then(
        (answer) => told.push(whole(answer)),
        () => undefined,
      );
    told.push(
      ...(await Promise.all(malformed.map((text) => raw(Number(new URL(url).port), text)))),
    );
    const failing: Answer[] = [];
    const unanswered: string[] = [];
    const askFormer = () =>
      askQuestion(url, former).then(
        (answer) => void failing.push(answer),
        (error) => void unanswered.push(String(error)),
      );
    wire.babble();
    await Promise.all([askFormer(), askFormer(), askFormer()]);
    wire.cut();
    for (let at = 0; at < 3; at += 1) await askFormer();
    failing.push(await ask(`${url}/ready`));
    wire.mend();
    told.push(...failing.map(whole));
    const logs = service.log();
    const ids = failing.flatMap(({ body }) =>
      [...body.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id as string),
    );
    const masked = failing.filter(({ body }) =>
      /"code":"(INTERNAL|DATABASE_UNAVAILABLE|QUERY_TIMEOUT)"/.test(body),
    );
    const find = leakFinder([database.password, apiKey]);
    await wire.close();
    const codes = new Map<string, number>();
    for (const { body } of masked) {
      const code = /"code":"(\w+)"/.exec(body)?.[1] ?? '';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    return {
      demands: [
        atLeast('answers looked through', 150, told.length),
        none(
          'leaks in them',
          told.flatMap((text) => find(text).map((what) => `${what} in ${text.slice(0, 200)}`)),
        ),
        atLeast('failures that had to be masked', 4, masked.length),
        none(
          'masked failures without an id',
          masked.filter(({ body }) => !/"id":"[0-9a-f-]{36}"/.test(body)).map(({ body }) => body),
        ),
        none(
          'ids that the log does not have',
          ids.filter((id) => !logs.includes(id)),
        ),
        none(
          'secrets in the log',
          [database.password, apiKey].flatMap((secret, at) =>
            logs.includes(secret) ? [`secret number ${at + 1}`] : [],
          ),
        ),
      ],
      notes: [
        `Masked: ${[...codes].map(([code, count]) => `${count} × \`${code}\``).join(', ')}. ${unanswered.length} questions to a database that babbles were broken off without an answer. The log, which only whoever runs the service reads, holds their causes whole.`,
      ],
    };
  },
};
