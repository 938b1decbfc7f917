/** The release as somebody has it who has no clone: packed, installed globally, and run in folders of his own under each Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pages } from '../../../src/language/pages.ts';
import { exampleQuestions } from '../../../src/service/http/example-questions.ts';
import { type Answer, ask } from '../asking.ts';
import { type Check, type Demand, none } from '../check.ts';
import { type Ground, project, reaching, startService } from '../ground.ts';
import { unlimited } from '../noting.ts';

const nodes = ['20', '22', '24'];
const dump = 'landscape.dump.gz';
const files = [
  ...['/', '/map?landscape=sormland', '/graphql', '/map/sormland.svg'],
  '/answers/breaks.csv?landscape=sormland',
];
const asPage = { accept: 'text/html,*/*' };
const asData = { 'content-type': 'application/json' };

/** What is installed, and where. */
interface Installed {
  /** Holds a folder `seed`, and the dump of what was published from it. */
  readonly landscape: string;
  /** Holds nothing. */
  readonly empty: string;
  readonly command: string;
}

/** Packs this clone and installs what came of it as `npm install -g` does. */
function install(folder: string): Installed {
  const npm = (...words: string[]) =>
    execFileSync('npm', words, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  npm('pack', '--loglevel=error', '--pack-destination', folder);
  const [release = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const prefix = join(folder, 'global');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  npm('install', '-g', '--prefix', prefix, ...quiet, join(folder, release));
  const [landscape, empty] = [join(folder, 'landscape'), join(folder, 'empty')];
  mkdirSync(empty);
  cpSync(join(project, 'seed'), join(landscape, 'seed'), { recursive: true });
  return { landscape, empty, command: join(prefix, 'bin', 'kompetenslandskap') };
}

/** The program of that Node, as npm's package `node` brings it. */
function nodeOf(version: string): string {
  const words = ['--yes', '--package', `node@${version}`, '--', 'node', '-p', 'process.execPath'];
  return execFileSync('npx', words, { encoding: 'utf8' }).trim();
}

/** Where this Node comes first, so that the command's first line finds it. */
const pathTo = (node: string) => ({
  PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
  ...unlimited,
});

function show({ status, body }: Answer): string {
  return `${status} ${createHash('sha256').update(body).digest('hex')}`;
}

/** Every example question, pages and files, as digests of what came. */
async function answers(url: string): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  for (const { name, query } of exampleQuestions()) {
    const body = JSON.stringify({ query });
    told.set(name, show(await ask(`${url}/graphql`, { headers: asData, body })));
  }
  for (const path of files) told.set(path, show(await ask(`${url}${path}`, { headers: asPage })));
  return told;
}

/** Where answers differ from those first seen, or are none. */
function unlike(seen: ReadonlyMap<string, string>, first: ReadonlyMap<string, string>): string[] {
  return [...first].flatMap(([name, answer]) =>
    seen.get(name) === answer && answer.startsWith('200') ? [] : [`${name}: ${seen.get(name)}`],
  );
}

async function answersOf(
  { command }: Installed,
  node: string,
  at: { readonly folder: string; readonly words: string[]; readonly database: object },
) {
  const { folder, words, database } = at;
  const running = await startService(
    { ...pathTo(node), ...database },
    { program: command, words: ['serve', ...words], folder },
  );
  try {
    return await answers(running.url);
  } finally {
    await running.stop();
  }
}

const region = 'jamtland-harjedalen';
const asksForIt = '{ browse(kinds: [LANDSCAPE], first: 1) { edges { node { id } } } }';

/**
 * A landscape begun and served with nothing but the release, in a folder that held nothing: its own database, no setting.
 *
 * @returns what went otherwise than it should
 */
async function begun({ command }: Installed, node: string, folder: string): Promise<string[]> {
  mkdirSync(folder);
  const environment = { ...process.env, ...pathTo(node) };
  const typed = (...words: string[]) =>
    execFileSync(command, words, { cwd: folder, env: environment, encoding: 'utf8' });
  typed('init', '.', '--county', 'Jämtland', '--languages', 'sv,en');
  const checked = typed('check');
  const running = await startService(pathTo(node), { program: command, words: ['serve'], folder });
  try {
    const body = JSON.stringify({ query: asksForIt });
    const answered = await ask(`${running.url}/graphql`, { headers: asData, body });
    const shown = pages.filter(({ path }) => !path.includes(':')).map(({ path }) => path);
    const asked = [
      ...shown,
      `/entity/${region}-kompetensrad`,
      `/map/${region}.svg`,
      `/answers/report.docx?landscape=${region}`,
    ];
    const told = await Promise.all(
      asked.map(async (path) => {
        const { status } = await ask(`${running.url}${path}`, { headers: asPage });
        return status === 200 ? [] : [`${path}: ${status}`];
      }),
    );
    return [
      ...(checked.includes('are well-formed') ? [] : [checked]),
      ...(String(answered.body).includes(`"${region}"`) ? [] : [String(answered.body)]),
      ...told.flat(),
    ];
  } finally {
    await running.stop();
  }
}

async function run(ground: Ground): Promise<readonly Demand[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kompetenslandskap-release-'));
  try {
    const installed = install(folder);
    const { landscape, empty, command } = installed;
    const database = reaching(await ground.ownDatabase());
    const typed = (...words: string[]) =>
      execFileSync(command, words, { cwd: landscape, env: { ...process.env, ...database } });
    typed('load');
    typed('dump', '--out', dump);
    const demands: Demand[] = [];
    let first: ReadonlyMap<string, string> | undefined;
    for (const version of ground.quick ? nodes.slice(-1) : nodes) {
      const node = nodeOf(version);
      ground.tell(`Node ${version} …`);
      const kept = await answersOf(installed, node, { folder: landscape, words: [], database });
      first ??= kept;
      const from = {
        folder: empty,
        words: ['--from', join('..', 'landscape', dump)],
        database: {},
      };
      const served = await answersOf(installed, node, from);
      demands.push(
        none(`Node ${version}, serve: answers other than the first seen`, unlike(kept, first)),
        none(`Node ${version}, serve --from: answers other than these`, unlike(served, first)),
        none(`Node ${version}: what serve --from left in its folder`, readdirSync(empty)),
        none(
          `Node ${version}, init and serve in an empty folder: what is not as it should be`,
          await begun(installed, node, join(folder, `begun-${version}`)),
        ),
      );
    }
    return demands;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const packedRelease: Check = {
  title: 'The release without a clone',
  claim:
    'What `npm pack` makes installs globally and, under each Node, serves a folder of facts and, in an empty folder without Java and database, a dump: all answer byte for byte alike. `init` and `serve` in an empty folder show a new region, with a database of its own.',
  async run(ground) {
    return {
      demands: await run(ground),
      notes: [`Each of ${exampleQuestions().length} example questions and ${files.join(', ')}.`],
    };
  },
};
