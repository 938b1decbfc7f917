/** The service the page tests look at, and how a test takes it away. */
import { inject } from 'vitest';
import type { SeedService } from './seed-service.ts';

async function wish(name: keyof SeedService): Promise<string> {
  const response = await fetch(`${inject('stage')}/${name}`, { method: 'POST' });
  const said = await response.text();
  if (!response.ok) throw new Error(said);
  return said;
}

/** Where the service is. */
export const serviceUrl = (): Promise<string> => wish('url');

/** Does something to the service; whoever takes something away gives it back. */
export async function stage(name: Exclude<keyof SeedService, 'url' | 'close'>): Promise<void> {
  await wish(name);
}
