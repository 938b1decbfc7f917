/** Callers of a service: one that asks politely and notes how long it waits, and one that floods it from a process of its own. */
import { spawn } from 'node:child_process';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { project } from './ground.ts';

/** An answer as a caller sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly ms: number;
}

/** What may be said of a request. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly agent?: Agent;
  /** The caller's own address, on Linux any in 127.0.0.0/8. */
  readonly from?: string;
}

/** Sends one request and reads the whole answer. */
export function ask(url: string, asking: Asking = {}): Promise<Answer> {
  const {
    method = asking.body === undefined ? 'GET' : 'POST',
    headers,
    body,
    agent,
    from,
  } = asking;
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      url,
      {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(agent ? { agent } : {}),
        ...(from ? { localAddress: from } : {}),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString('utf8'),
            ms: performance.now() - since,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.on('close', () => reject(new Error('The connection was closed before the answer ended.')));
    sent.setTimeout(60_000, () => sent.destroy(new Error('No answer within a minute.')));
    sent.end(body);
  });
}

/** Asks a GraphQL question by POST. */
export function askQuestion(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  asking: Asking = {},
): Promise<Answer> {
  return ask(`${url}/graphql`, { ...asking, body: JSON.stringify({ query, variables }) });
}

/** The middle of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

const politeQuestion =
  '{ upstream(of: "lokal-kompetensverkstad") { total edges { node { id } } } }';

/** What a polite caller has met. */
export interface Met {
  readonly waits: readonly number[];
  /** Answers that were not what it asked for. */
  readonly wrong: readonly string[];
}

/** Starts a caller that asks every 20 ms, whether or not it was answered, until it is told to stop. */
export function politeCaller(url: string): { stop(): Promise<Met> } {
  const agent = new Agent({ keepAlive: true });
  const waits: number[] = [];
  const wrong: string[] = [];
  const underWay = new Set<Promise<void>>();
  const once = async () => {
    try {
      const { status, body, ms } = await askQuestion(url, politeQuestion, {}, { agent });
      waits.push(ms);
      if (status !== 200 || !body.includes('branschforum'))
        wrong.push(`${status} ${body.slice(0, 80)}`);
    } catch (error) {
      wrong.push(String(error));
    }
  };
  const timer = setInterval(() => {
    const asked: Promise<void> = once().finally(() => underWay.delete(asked));
    underWay.add(asked);
  }, 20);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.race([Promise.all(underWay), wait(10_000)]);
      agent.destroy();
      return { waits, wrong };
    },
  };
}

/** How a flood is made. */
export interface Flood {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly from: string;
}

/** What a flood came to: how many answers by status, and how many were broken off. */
export interface Flooded {
  readonly statuses: Readonly<Record<string, number>>;
  /** Of the answers that told when to ask again, the first such word. */
  readonly retryAfter?: string;
}

/** Floods from a process of its own, so that the clocks of this one stay true. */
export async function flood(how: Flood): Promise<Flooded> {
  const program = join(import.meta.dirname, 'flood.program.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: project,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(how));
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await new Promise((ended) => child.once('close', ended));
  return JSON.parse(said) as Flooded;
}
