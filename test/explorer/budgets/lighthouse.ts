/** Lighthouse on one page; fetched by npx when asked for, since the product itself does not need it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumWords } from '../chromium.ts';

/** What Lighthouse found. */
export interface Lighthouse {
  readonly path: string;
  /** Performance, accessibility, best practices, each of 100. */
  readonly scores: readonly number[];
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  /** How much moved while the page came, as Lighthouse counts it; 0.1 is much. */
  readonly shift: number;
  /** What keeps a score from 100, apart from speed. */
  readonly failing: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices'] as const;

interface Report {
  readonly categories: Readonly<
    Record<string, { score: number; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { score: number | null; title: string; numericValue?: number }>
  >;
}

/** Runs Lighthouse with its desktop preset; not at once with waiting, since this process serves the page. */
export async function lighthouseOf(
  url: string,
  path: string,
  chromium: string,
): Promise<Lighthouse> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      'lighthouse@13.5.0',
      url + path,
      '--preset=desktop',
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${chromiumWords.join(' ')}`,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CHROME_PATH: chromium },
    },
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  const audits = categories
    .slice(1)
    .flatMap((name) => report.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && report.audits[id]?.score === 0);
  return {
    path,
    scores: categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    largestPaintMs: report.audits['largest-contentful-paint']?.numericValue ?? 0,
    blockedMs: report.audits['total-blocking-time']?.numericValue ?? 0,
    shift: report.audits['cumulative-layout-shift']?.numericValue ?? 0,
    failing: audits.map(({ id }) => report.audits[id]?.title ?? id),
  };
}
