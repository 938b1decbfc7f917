/** Finds the Chromium that tests, gallery and budgets look at the pages in; on Debian it installs what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')];

/** The path of the browser that CHROMIUM_PATH names, else of one in a usual place; undefined when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return usualPlaces.find((path) => existsSync(path));
}

/** Does nothing when a browser and a font are there; ends the program with a plain sentence when they cannot be had. */
export function chromiumWhenNeeded() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) end(`CHROMIUM_PATH is "${named}", and nothing is there.`);
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(process.platform !== 'linux' || hasFont() ? [] : ['fonts-dejavu-core']),
  ];
  if (missing.length === 0) return findChromium();
  const apt = asRoot();
  if (!apt) end(`The pages are tested in a real browser, and this machine lacks ${list(missing)}.`);
  console.error(`Installing ${list(missing)} with apt-get, to see the pages in a browser …`);
  apt('update', '--quiet=2');
  apt('install', '--yes', '--no-install-recommends', '--quiet=2', ...missing);
  const found = findChromium();
  if (found && hasFont()) return found;
  end(`apt-get could not install ${list(missing)}; what it wrote above says why.`);
}

function hasFont() {
  return fontFolders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((file) => /\.(ttf|otf|ttc)$/i.test(file)),
  );
}

/** Runs apt-get as root, or by sudo where it asks for no password; undefined where neither can be. */
function asRoot() {
  const can = (program, ...words) => spawnSync(program, words, { stdio: 'ignore' }).status === 0;
  if (!can('apt-get', '--version')) return undefined;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (before.length > 0 && !can(...before, 'true')) return undefined;
  return (...words) => {
    const [program, ...rest] = [...before, 'apt-get', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 2, 2], env });
  };
}

const list = (names) => names.join(' and ');

function end(sentence) {
  console.error(
    `${sentence}\nInstall Chromium and a font (Debian: apt-get install chromium fonts-dejavu-core), or set CHROMIUM_PATH to a Chromium or Chrome you have.`,
  );
  process.exit(1);
}
