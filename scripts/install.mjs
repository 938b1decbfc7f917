/** Installs the packages when they are missing or other than package-lock.json says. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname ?? '.', '..');

/**
 * Does nothing when all is in place; ends the program with a plain sentence when it cannot be.
 *
 * @param {boolean} [toServe] - once the pages are built, serving needs no development packages
 */
export function installWhenNeeded(toServe = false) {
  refuseOldNode();
  const withoutDevelopment = toServe && existsSync(join(project, 'dist/pages/explorer'));
  if (isInstalled(withoutDevelopment)) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  // The pages are built with development packages, also where NODE_ENV=production would leave these out.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: project, stdio: ['ignore', 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('The packages could not be installed; what npm wrote above says why.');
  process.exit(1);
}

function refuseOldNode() {
  const { engines } = readJson('package.json');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = engines.node.match(/\d+/g).map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    `This needs Node ${leastMajor}.${leastMinor} or later; this is ${process.version}.`,
  );
  process.exit(1);
}

/** Compares what npm noted when it installed with what is asked for; packages for other systems may be absent. */
function isInstalled(withoutDevelopment) {
  if (!existsSync(join(project, 'node_modules', '.package-lock.json'))) return false;
  const there = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional, dev }]) =>
      there[path] === undefined
        ? optional === true || (withoutDevelopment && dev === true)
        : there[path].version === version,
    );
}

function readJson(path) {
  return JSON.parse(readFileSync(join(project, path), 'utf8'));
}
