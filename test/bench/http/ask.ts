/** Clients that ask one server for a while, each the next question as soon as it is answered. */
import { Client } from 'undici';

/** How a server did: requests a second, and latencies in milliseconds. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Bytes of an answer, on average, and the slowest answer. */
  readonly bytes: number;
  readonly worst: number;
}

const headers = { 'content-type': 'application/json' };

/** Asks once; gives the text of the answer. */
function once(client: Client, path: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let status = 0;
    client.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, part) {
          parts.push(part);
        },
        onResponseEnd() {
          const text = Buffer.concat(parts).toString();
          if (status === 200) resolve(text);
          else reject(new Error(`Answered ${status}: ${text.slice(0, 300)}`));
        },
        onResponseError(_controller, error) {
          reject(error);
        },
      },
    );
  });
}

/** Asks a server one body and reads the JSON. */
export async function askOnce(url: string, body: unknown, path = '/graphql'): Promise<unknown> {
  const client = new Client(url);
  try {
    return JSON.parse(await once(client, path, JSON.stringify(body)));
  } finally {
    await client.close();
  }
}

const percentile = (sorted: Float64Array, part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/**
 * Sixteen clients ask for so many seconds, or until something is over.
 *
 * @param bodyOf - the body of request number `turn`
 */
export async function askFor(
  url: string,
  time: number | (() => boolean),
  bodyOf: (turn: number) => string,
  clients = 16,
): Promise<Round> {
  const taken: number[] = [];
  let turn = 0;
  let bytes = 0;
  const start = performance.now();
  const isOver = typeof time === 'number' ? () => performance.now() >= start + time * 1000 : time;
  const askAll = async () => {
    const client = new Client(url);
    while (!isOver()) {
      const body = bodyOf(turn++);
      const asked = performance.now();
      const text = await once(client, '/graphql', body);
      taken.push(performance.now() - asked);
      bytes += text.length;
      if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 400));
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: clients }, askAll));
  const sorted = Float64Array.from(taken).sort();
  return {
    perSecond: taken.length / ((performance.now() - start) / 1000),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    bytes: bytes / taken.length,
    worst: sorted.at(-1) ?? 0,
  };
}
