/** How Chromium is started for tests, gallery and budgets: it asks nobody but the page for anything. */
// @ts-expect-error a script without types
import { chromiumWhenNeeded } from '../../scripts/chromium.mjs';

/** The path of the browser, installed first where it can be. */
export const chromiumPath = (): string => chromiumWhenNeeded();

/** What it is started with: no sandbox, since tests run as root in containers too, and no calls home. */
export const chromiumWords = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-quic',
  // Without it a page's own print() waits for a preview that nobody sees, and the page counts as being printed ever after.
  '--disable-print-preview',
  '--no-first-run',
  '--font-render-hinting=none',
];
