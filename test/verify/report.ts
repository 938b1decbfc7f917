/** The report, `docs/verify.md`: a section for each check, so that one check can be run again without the others. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Check, Outcome } from './check.ts';
import { project } from './ground.ts';

const path = join(project, 'docs', 'verify.md');
const head = `# What was verified

Written by \`npm run verify\`; each section by its check in \`scripts/verify/checks/\`. One check again: \`npm run verify -- overload\`; a short trial that leaves
this page alone: \`npm run verify -- overload --quick\`. What is defended and what is not: [SECURITY.md](../SECURITY.md).
`;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** One check's section. */
export function sectionOf(name: string, check: Check, outcome: Outcome, seconds: number): string {
  const rows = outcome.demands.map(
    ({ what, demanded, seen, holds }) =>
      `| ${cell(what)} | ${cell(demanded)} | ${cell(seen)} | ${holds ? 'holds' : '**does not hold**'} |`,
  );
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  return [
    `## ${name}: ${check.title}`,
    check.claim,
    ['| what | demanded | seen | |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...(outcome.notes ?? []),
    `*${day}, ${Math.round(seconds)} s, ${machine}.*`,
  ].join('\n\n');
}

/** The sections of the report as it lies there, by the names of their checks. */
function sections(): Map<string, string> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const parts = text.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  return new Map(parts.map((part) => [/^## ([\w-]+)/.exec(part)?.[1] ?? '', part.trimEnd()]));
}

/** Puts sections into the report in the order of the checks; those of checks that did not run stay. */
export function writeReport(fresh: ReadonlyMap<string, string>, order: readonly string[]): void {
  const all = new Map([...sections(), ...fresh]);
  const body = order.flatMap((name) => all.get(name) ?? []);
  writeFileSync(path, `${[head.trimEnd(), ...body].join('\n\n')}\n`);
}
