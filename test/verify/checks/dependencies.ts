/** What the product rests on: known faults in packages, where they come from, and what runs when they are installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, type Demand, none } from '../check.ts';
import { project } from '../ground.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
}

/** Findings that stay, each with the reason. */
const explained: Readonly<Record<string, string>> = {};
/** Packages known to run something when they are installed: each fetches or checks its own binary. */
const mayRun = new Set(['@apollo/protobufjs', 'esbuild', 'fsevents']);

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

function locked(): [string, Locked][] {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages).filter(([path]) => path !== '');
}

interface Audited {
  readonly found: readonly string[];
  readonly by: string;
}

/** The registry's own audit; undefined where the registry has none, with its words. */
function byNpm(): Audited | string {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
    cwd: project,
    encoding: 'utf8',
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as {
      vulnerabilities?: Record<string, { severity: string }>;
    };
    if (vulnerabilities)
      return {
        by: '`npm audit`',
        found: Object.entries(vulnerabilities).map(
          ([name, { severity }]) => `${name}: ${severity}`,
        ),
      };
  } catch {
    // Told below in the registry's own words.
  }
  return /\d{3} [A-Z][\w ]+ - POST \S+/.exec(stderr + stdout)?.[0] ?? 'no answer that can be read';
}

/** The open database of known faults, asked for every locked version. */
async function byOsv(packages: readonly [string, Locked][]): Promise<Audited | string> {
  const queries = packages.flatMap(([path, { version }]) =>
    version === undefined ? [] : [{ package: { name: nameOf(path), ecosystem: 'npm' }, version }],
  );
  try {
    const answer = await fetch('https://api.osv.dev/v1/querybatch', {
      method: 'POST',
      body: JSON.stringify({ queries: queries.slice(0, 1000) }),
      signal: AbortSignal.timeout(20_000),
    });
    const { results } = (await answer.json()) as { results: { vulns?: { id: string }[] }[] };
    const found = results.flatMap(({ vulns = [] }, at) =>
      vulns.map(({ id }) => `${queries[at]?.package.name}: ${id}`),
    );
    return { by: 'osv.dev', found };
  } catch (error) {
    return `osv.dev: ${error instanceof Error ? error.message : error}`;
  }
}

async function knownFaults(
  packages: readonly [string, Locked][],
): Promise<{ demand: Demand; note: string }> {
  const npm = byNpm();
  const audited = typeof npm === 'string' ? await byOsv(packages) : npm;
  if (typeof audited !== 'string') {
    const open = audited.found.filter((one) => !((one.split(':')[0] as string) in explained));
    return {
      demand: none(`known faults without an explanation, by ${audited.by}`, open),
      note: Object.values(explained).join(' '),
    };
  }
  const demand = {
    what: 'known faults in packages',
    demanded: 'none without an explanation',
    seen: 'could not be asked here',
    holds: false,
  };
  const note = `Where this ran nobody could be asked about known faults: the registry answers \`${npm}\`, and ${audited}. So no audit is claimed; where \`npm audit\` is answered, this check reads it.`;
  return { demand, note };
}

/** Direct dependencies that have a newer version inside the range they are given. */
function behind(): string[] {
  const { stdout } = spawnSync('npm', ['outdated', '--json'], { cwd: project, encoding: 'utf8' });
  const rows = JSON.parse(stdout || '{}') as Record<string, { current?: string; wanted: string }>;
  return Object.entries(rows)
    .filter(([, { current, wanted }]) => current !== wanted)
    .map(([name, { current, wanted }]) => `${name} ${current}, ${wanted} is out`);
}

/** The lock file and the registry. */
export const dependencies: Check = {
  title: 'dependencies',
  claim:
    'Packages have no known fault that is not explained, come whole and unchanged from the registry, and run nothing unexpected when they are installed.',
  async run() {
    const packages = locked();
    const faults = await knownFaults(packages);
    const own = packages.filter(([, { link, inBundle }]) => !link && !inBundle);
    return {
      demands: [
        faults.demand,
        none(
          `of ${packages.length} locked packages, without a checksum`,
          own
            .filter(([, { integrity, optional }]) => !integrity && !optional)
            .map(([path]) => nameOf(path)),
        ),
        none(
          'from elsewhere than the registry',
          own
            .filter(
              ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://'),
            )
            .map(([path]) => nameOf(path)),
        ),
        none(
          'given up by their authors',
          packages.filter(([, { deprecated }]) => deprecated).map(([path]) => nameOf(path)),
        ),
        none(
          'that run something unexpected when installed',
          packages
            .filter(([path, { hasInstallScript }]) => hasInstallScript && !mayRun.has(nameOf(path)))
            .map(([path]) => nameOf(path)),
        ),
        none('behind the newest version of their range', behind()),
      ],
      notes: [faults.note].filter((note) => note !== ''),
    };
  },
};
