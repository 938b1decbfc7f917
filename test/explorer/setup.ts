/** Gives the page tests one Chromium and one service for the whole run, and a door by which a test takes the service away. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumPath, chromiumWords } from './chromium.ts';
import { type SeedService, serveSeed } from './seed-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser listens. */
    browser: string;
    /** Where the door to the service is: `POST /url` starts it, the other names are those of {@link SeedService}. */
    stage: string;
  }
}

/** Starts the browser; the service starts when the first test asks for it, since other tests use the database before. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The pages of these very sources, not those of the last build.
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const browser = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: chromiumWords,
  });
  let service: Promise<SeedService> | undefined;
  const { neo4j } = project.getProvidedContext();
  const door = createServer(async (request, response) => {
    try {
      service ??= serveSeed(neo4j);
      const started = await service;
      const wish = (request.url ?? '').slice(1) as keyof SeedService;
      const deed = started[wish];
      if (typeof deed === 'function') await deed();
      response.end(started.url);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening));
  project.provide('browser', browser.wsEndpoint());
  project.provide('stage', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    await browser.close();
    await (await service)?.close();
  };
}
