/** What the page's thread does between two moments. */
import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of work. */
export interface Work {
  readonly script: number;
  /** Style and layout. */
  readonly layout: number;
  /** All that the thread did, painting among it. */
  readonly all: number;
}

async function soFar(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
  return {
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    all: of('TaskDuration'),
  };
}

/** Measures what the page does for a deed, until it has been calm for a while. */
export async function workOf(
  page: Page,
  deed: () => Promise<unknown>,
  calmMs = 1500,
): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await soFar(session);
  await deed();
  // Not asked meanwhile whether it is done, since asking is work too.
  await page.waitForTimeout(calmMs);
  const after = await soFar(session);
  await session.detach();
  return {
    script: after.script - before.script,
    layout: after.layout - before.layout,
    all: after.all - before.all,
  };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
