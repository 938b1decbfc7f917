/** `npm test`: installs what is missing, packages and Chromium, then types, lint, unused code and all tests; the last line counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumWhenNeeded } from './chromium.mjs';
import { installWhenNeeded } from './install.mjs';

const project = join(import.meta.dirname ?? '.', '..');
const checks = [
  ['Types', 'tsc', '--noEmit', '-p', '.'],
  ['Types of the explorer', 'tsc', '--noEmit', '-p', 'src/explorer'],
  ['Lint', 'biome', 'check', '.'],
  ['Unused code', 'knip'],
];

installWhenNeeded();
chromiumWhenNeeded();
const broken = [];
const count = { passed: 0, failed: 0 };
for (const [title, program, ...words] of checks) {
  const fine = run(title, program, words) === 0;
  count[fine ? 'passed' : 'failed'] += 1;
  if (!fine) broken.push(title);
}
runTests(process.argv.slice(2));
if (broken.length > 0) console.log(`Not in order: ${broken.join(', ')}.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** All projects of vitest.config.ts; what is counted comes from its JSON report. */
function runTests(words) {
  const folder = mkdtempSync(join(tmpdir(), 'kompetenslandskap-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('Tests', 'vitest', ['run', ...reporters, ...words]);
  const { passed, failed } = countTests(report);
  count.passed += passed;
  if (status !== 0) broken.push('Tests');
  count.failed += status === 0 ? failed : Math.max(failed, 1);
  rmSync(folder, { recursive: true, force: true });
}

/** A file that cannot even be loaded counts as one failure. */
function countTests(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function run(title, program, words) {
  console.log(`${title}: ${program} ${words.join(' ')}`);
  const { status } = spawnSync(join(project, 'node_modules', '.bin', program), words, {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
