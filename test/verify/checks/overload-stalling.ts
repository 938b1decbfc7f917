/** Callers that hold connections: who says nothing, who speaks slowly, who does not read. */
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { atMost, type Demand } from '../check.ts';
import { type Ground, memoryOf, type RunningService } from '../ground.ts';

interface Stalling {
  readonly what: string;
  readonly count: number;
  /** The longest that such a connection may stay. */
  readonly mostSeconds: number;
  start(socket: Socket): NodeJS.Timeout | undefined;
}

const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const whole = JSON.stringify({ query: getIntrospectionQuery() });

/** A byte in half a second. */
function drip(socket: Socket, text: string): NodeJS.Timeout {
  let at = 0;
  return setInterval(() => {
    if (at < text.length && socket.writable) socket.write(text[at++] ?? '');
  }, 500);
}

const kinds: readonly Stalling[] = [
  { what: 'who says nothing', count: 300, mostSeconds: 32, start: (): undefined => undefined },
  {
    what: 'whose headers come a byte in half a second',
    count: 100,
    mostSeconds: 12,
    start: (socket) => drip(socket, `GET / HTTP/1.1\r\nHost: ${'x'.repeat(500)}`),
  },
  {
    what: 'whose body comes a byte in half a second',
    count: 100,
    mostSeconds: 14,
    start: (socket) => {
      socket.write(`${head}Content-Length: 500\r\n\r\n`);
      return drip(socket, '{"query": "{ __typename }"  '.padEnd(500));
    },
  },
  {
    what: 'who does not read twelve megabytes',
    count: 40,
    mostSeconds: 40,
    start: (socket) => {
      socket.pause();
      const one = `${head}Content-Length: ${Buffer.byteLength(whole)}\r\n\r\n${whole}`;
      // More than the kernel holds for both ends.
      socket.write(one.repeat(12));
      return undefined;
    },
  },
];

/** Opens connections of one kind and gives how long the last of them stayed, in seconds. */
async function hold(port: number, from: string, kind: Stalling): Promise<number> {
  const since = performance.now();
  const stay = async () => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    socket.on('error', () => undefined).resume();
    await new Promise((open) => socket.once('connect', open).once('close', open));
    const timer = kind.start(socket);
    const closed = new Promise((resolve) => socket.once('close', resolve).once('end', resolve));
    // Who does not read does not hear of the end either, so it looks after a while whether it can still write.
    const looked = kind.what.startsWith('who does not read')
      ? wait(kind.mostSeconds * 1000 - 2000).then(() => socket.resume())
      : undefined;
    await Promise.race([closed, wait(kind.mostSeconds * 1000 + 5000)]);
    await looked;
    clearInterval(timer);
    socket.destroy();
  };
  await Promise.all(Array.from({ length: kind.count }, stay));
  return (performance.now() - since) / 1000;
}

/** All kinds at once, twice: what the second time leaves behind beyond the first would go on growing. */
export async function stalling(
  ground: Ground,
  service: RunningService,
  from: string,
): Promise<Demand[]> {
  const port = Number(new URL(service.url).port);
  const round = async () => {
    const held = await Promise.all(
      kinds.map(async (kind) => {
        const count = ground.quick ? Math.ceil(kind.count / 10) : kind.count;
        return [kind, count, await hold(port, from, { ...kind, count })] as const;
      }),
    );
    await wait(5000);
    return { held, memory: memoryOf(service) };
  };
  const first = await round();
  const second = await round();
  const left = Math.max(0, second.memory - first.memory);
  return [
    ...second.held.map(([{ what, mostSeconds }, count, seconds]) =>
      atMost(`${count} callers ${what}: let go after`, mostSeconds, seconds, 's'),
    ),
    atMost('memory that a second round of them leaves behind', 64, left, 'MB'),
  ];
}
