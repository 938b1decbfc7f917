/** SIGTERM while many clients ask. */
import { connect as dial, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { atLeast, atMost, type Check, none } from '../check.ts';
import type { RunningService } from '../ground.ts';
import { unlimited, worst } from '../noting.ts';

const clients = 16;
const questions = [
  '{ upstream(of: "lokal-kompetensverkstad", depth: 3) { total sentence edges { degree node { id name } by { sentence } } } }',
  '{ coverage(landscape: "sormland", first: 20) { sentence results { sentence } } }',
  '{ forumTypesConnection { totalCount edges { node { id nameSv } } } }',
];

/** What a client on one kept connection saw until it ended. */
interface Ended {
  readonly whole: number;
  /** The bytes of an answer that was begun and not ended. */
  readonly cut: string;
}

/** The length of the first whole answer in the text; 0 when it is not all there. */
function wholeAnswer(text: string): number {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return 0;
  const length = /^content-length: *(\d+)/im.exec(text.slice(0, head))?.[1];
  if (length !== undefined) {
    const end = head + 4 + Number(length);
    return text.length >= end ? end : 0;
  }
  const last = text.indexOf('\r\n0\r\n\r\n', head);
  return last < 0 ? 0 : last + 7;
}

/** Asks on one connection, the next question as soon as an answer is whole, until the service closes it. */
function client(port: number, start: number): Promise<Ended> {
  return new Promise((resolve) => {
    const socket: Socket = dial(port, '127.0.0.1');
    socket.setEncoding('latin1');
    let [text, whole, at] = ['', 0, start];
    const ask = () => {
      const body = JSON.stringify({ query: questions[at++ % questions.length] });
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    };
    socket.on('connect', ask);
    socket.on('data', (piece) => {
      text += piece;
      for (let end = wholeAnswer(text); end > 0; end = wholeAnswer(text)) {
        text = text.slice(end);
        whole += 1;
        ask();
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ whole, cut: text }));
  });
}

/** Requests that the service's own log says it took. */
function takenBy(log: string): (string | undefined)[] {
  return [...log.matchAll(/"reqId":"([^"]+)"[^\n]*"incoming request"/g)].map(([, id]) => id);
}

/** Those of them that it never ended. */
function unended(log: string): string[] {
  const ended = new Set(
    [...log.matchAll(/"reqId":"([^"]+)"[^\n]*"request completed"/g)].map(([, id]) => id),
  );
  return takenBy(log)
    .filter((id) => !ended.has(id))
    .map((id) => `request ${id}`);
}

async function stopUnderLoad(service: RunningService, loadMs: number) {
  const port = Number(new URL(service.url).port);
  const asking = Promise.all(Array.from({ length: clients }, (_, at) => client(port, at)));
  await wait(loadMs);
  const since = performance.now();
  const code = await service.stop();
  return { code, ms: performance.now() - since, ended: await asking };
}

/** Whoever was let in gets a whole answer. */
export const gracefulStop: Check = {
  title: 'Graceful stop under load',
  claim:
    'A service that is told to stop answers whole whatever it has taken, takes no more, and ends with 0.',
  async run(ground) {
    const times = ground.quick ? 3 : 50;
    const [cut, open, codes]: [string[], string[], string[]] = [[], [], []];
    const took: number[] = [];
    let [answers, stops, taken] = [0, 0, 0];
    for (; stops < times; stops += 1) {
      const service = await ground.service({ ...unlimited, LOG_LEVEL: 'info' });
      const { code, ms, ended } = await stopUnderLoad(service, 300 + 37 * (stops % 10));
      cut.push(
        ...ended.flatMap((one) =>
          one.cut === '' ? [] : [`stop ${stops}: ${one.cut.length} bytes of an answer`],
        ),
      );
      open.push(...unended(service.log()));
      taken += takenBy(service.log()).length;
      if (code !== 0) codes.push(`${code}`);
      took.push(ms);
      answers += ended.reduce((sum, { whole }) => sum + whole, 0);
    }
    return {
      demands: [
        atLeast('stops under load', times, stops),
        none(`cut answers, of ${answers} whole ones`, cut),
        atLeast('requests the log tells of', answers, taken),
        none('requests taken and not ended, by the log', open),
        none('exit codes other than 0', codes),
        atMost('slowest stop', 5000, worst(took), 'ms'),
      ],
      notes: [
        `${clients} clients asked on kept connections at both doors, each the next question as soon as an answer was whole, when SIGTERM came.`,
      ],
    };
  },
};
