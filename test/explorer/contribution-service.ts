/** The service over the database of the page tests, with a desk for contributions and people who are known by a cookie. */
import { chromium, type Page } from 'playwright-core';
import { inject, type TestContext } from 'vitest';
import type { AccountRole } from '../../src/model/account-role.ts';
import { connect } from '../../src/record/graph/connect.ts';
import { keepReading } from '../../src/record/revisions/keeper.ts';
import { type Audience, everybody } from '../../src/service/accounts/audience.ts';
import { openDesk } from '../../src/service/contributions/desk.ts';
import { listen } from '../../src/service/http/server.ts';
import { serviceParts } from '../service/service.ts';
import { serviceUrl } from './stage.ts';

/** Those who do something, beside the reader, who is nobody in particular. */
const people: Readonly<Record<string, readonly [name: string, role: AccountRole]>> = {
  contributor: ['Lokal samordnare', 'CONTRIBUTOR'],
  reviewer: ['Regional samordnare', 'REVIEWER'],
  owner: ['Informatör', 'OWNER'],
};
export type Person = 'reader' | 'contributor' | 'reviewer' | 'owner';

/** The cookie stands for being signed in: who is known, and how, is the business of other tests. */
function audienceOf(cookies: string | undefined): Audience {
  const [account, known] =
    Object.entries(people).find(([person]) => cookies?.includes(`as=${person}`)) ?? [];
  if (account === undefined || known === undefined) return everybody;
  const [name, role] = known;
  return { account, name, via: 'SESSION', rolesIn: () => new Set([role]) };
}

/** Serves what the database holds, on a free port. */
export async function serveContributions() {
  // The seed is published by the service all page tests look at.
  await serviceUrl();
  const connection = connect(inject('neo4j'));
  const keeper = await keepReading(connection, { pollMs: 200, now: Date.now });
  const service = await listen(
    {
      ...serviceParts({ readings: keeper }),
      contributions: openDesk(connection),
      audienceOf: async ({ headers }) => audienceOf(headers.cookie),
    },
    { host: '127.0.0.1', port: 0 },
  );
  return {
    url: service.url,
    async close() {
      keeper.stop();
      await service.close();
      await connection.close();
    },
  };
}

/** A window of one person; it closes with the test. */
export async function windowOf(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  url: string,
  person: Person,
  { width = 1440, theme = 'light' as 'light' | 'dark' } = {},
): Promise<Page> {
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (person !== 'reader') await context.addCookies([{ name: 'as', value: person, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}
