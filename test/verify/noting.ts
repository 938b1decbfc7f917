/** How checks ask a service, and what they note of each answer. */
import { setTimeout as wait } from 'node:timers/promises';

/** The environment of services that are asked more than one caller may ask; how callers are limited is checked elsewhere. */
export const unlimited = { RATE_PER_SECOND: '0' } as const;

/** One answer; status 0 when none came. */
export interface Noted {
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
}

/** Asks and reads the answer to its end. */
export async function noted(url: string, init: RequestInit = {}): Promise<Noted> {
  const at = performance.now();
  try {
    const response = await fetch(url, init);
    const body = await response.text();
    const { status, headers } = response;
    const retryAfter = headers.get('retry-after');
    return { at, ms: performance.now() - at, status, body, retryAfter };
  } catch (error) {
    const { message, cause } = error as Error;
    const body = `${message}: ${(cause as Error | undefined)?.message ?? ''}`;
    return { at, ms: performance.now() - at, status: 0, body, retryAfter: null };
  }
}

/** A GraphQL question as a request. */
export function question(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  };
}

/** Asks again and again, every so many milliseconds, without waiting for the answer before; `stop` waits for all. */
export function askingEvery(ms: number, ask: () => Promise<Noted>) {
  const answers: Noted[] = [];
  const open = new Set<Promise<void>>();
  const timer = setInterval(() => {
    const one = ask().then((answer) => void answers.push(answer));
    open.add(one);
    void one.finally(() => open.delete(one));
  }, ms);
  return {
    answers,
    async stop(): Promise<readonly Noted[]> {
      clearInterval(timer);
      await Promise.all(open);
      return answers;
    },
  };
}

/** The largest of some numbers; 0 of none. */
export function worst(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

/** Waits until something holds, and says after how many milliseconds; Infinity when it never did. */
export async function untilHolds(
  holds: () => Promise<boolean>,
  { everyMs = 50, atMostMs = 60_000 } = {},
): Promise<number> {
  const since = performance.now();
  while (performance.now() - since < atMostMs) {
    if (await holds().catch(() => false)) return performance.now() - since;
    await wait(everyMs);
  }
  return Number.POSITIVE_INFINITY;
}
