/** Spoiled seeds through the real `load` command, against a real database. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connect } from '../../../src/record/graph/connect.ts';
import { runCommandLine } from '../../../src/service/cli/program.ts';
import { landscape, type Spoiled, spoiledFiles } from '../../landscape/spoiled-files.ts';
import { listening } from '../../service/cli/listening.ts';
import { atLeast, type Check, none } from '../check.ts';
import { reaching } from '../ground.ts';

/** A way to write the same mistake elsewhere: how many lines further down it then stands. */
interface Writing {
  readonly name: string;
  readonly text: string;
  readonly further: number;
}

/** The mistake as it lies there, at other lines, with other line ends, and with a mark of byte order. */
function writings({ text }: Spoiled, several: boolean): Writing[] {
  const lower = (lines: number): Writing => ({
    name: `${lines} lines further down`,
    text: `${'# moved down\n'.repeat(lines)}${text}`,
    further: lines,
  });
  const ends = { name: 'with CRLF', text: text.replaceAll('\n', '\r\n'), further: 0 };
  const plain = { name: 'as it is', text, further: 0 };
  return several
    ? [
        plain,
        ends,
        ...[1, 2, 3, 7, 20, 100, 999].map(lower),
        {
          ...lower(40),
          name: 'CRLF and 40 lines further down',
          text: lower(40).text.replaceAll('\n', '\r\n'),
        },
      ]
    : [plain];
}

/** Where each expected fault of a file should be told: `SEED_SHAPE 12:3`, the file left out where it is this one. */
function placesExpected({ expected, as }: Spoiled, further: number): string[] {
  return expected.map((line) => {
    const [code = '', place = ''] = line.split(' ');
    const [, file = as, row = '0', column = '0'] = /^(?:(.+):)?(\d+):(\d+)$/.exec(place) ?? [];
    return `${code}  ${file}:${Number(row) + (file === as ? further : 0)}:${column}`;
  });
}

const stack = /\n\s+at \S.*[:(]\d+:\d+|node_modules|\bsrc\/|UNEXPECTED/;

/** Types `load --seed` and gives what was told and the exit code. */
async function load(folder: string): Promise<{ code: number; told: string }> {
  const terminal = listening();
  const code = await runCommandLine(
    ['node', 'kompetenslandskap', 'load', '--seed', folder],
    terminal,
  );
  const { out, err } = terminal.heard();
  return { code, told: `${out}\n${err}` };
}

/** A number that changes with anything in the database. */
async function everything(access: Parameters<typeof connect>[0]): Promise<string> {
  const connection = connect(access);
  const { records } = await connection.driver.executeQuery(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() WITH n, count(r) AS out RETURN count(n) AS nodes, sum(out) AS relationships, max(n.number) AS revision, max(n.lockedAt) AS locked',
    {},
    { database: connection.database },
  );
  await connection.close();
  return JSON.stringify(records.map((row) => row.toObject()));
}

/** Every spoiled seed is refused with its place, and nothing of it is written. */
export const spoiledSeeds: Check = {
  title: 'Spoiled seeds',
  claim:
    'Each spoiled seed is refused by `load` with code, file, line and column of every expected fault and exit code 2; nothing is written, and no stack is shown.',
  async run(ground) {
    const database = await ground.ownDatabase();
    Object.assign(process.env, reaching(database));
    const [taken, misplaced, stacks]: [string[], string[], string[]] = [[], [], []];
    const kinds = spoiledFiles().filter(({ expected }) => expected.length > 0);
    let seeds = 0;
    // The sound landscape goes in first, so that a spoiled one would be a change.
    const sound = await load(landscape);
    const before = await everything(database);
    for (const spoiled of kinds)
      for (const { name, text, further } of writings(spoiled, !ground.quick)) {
        const folder = mkdtempSync(join(tmpdir(), 'kompetenslandskap-spoiled-'));
        cpSync(landscape, folder, { recursive: true });
        mkdirSync(dirname(join(folder, spoiled.as)), { recursive: true });
        writeFileSync(join(folder, spoiled.as), text);
        const { code, told } = await load(folder);
        rmSync(folder, { recursive: true });
        const here = told.replaceAll(`${folder}/`, '');
        const which = `${spoiled.name}, ${name}`;
        if (code !== 2) taken.push(`${which}: exit code ${code}`);
        for (const place of placesExpected(spoiled, further))
          if (!here.includes(place)) misplaced.push(`${which}: no "${place}"`);
        if (stack.test(here)) stacks.push(which);
        seeds += 1;
      }
    const after = await everything(database);
    return {
      demands: [
        none('the sound landscape refused', sound.code === 0 ? [] : [sound.told]),
        atLeast('kinds of mistake', 24, kinds.length),
        atLeast('spoiled seeds', ground.quick ? kinds.length : 500, seeds),
        none('seeds that were taken', taken),
        none('faults not told at their place', misplaced),
        none('stacks, or names of our own files', stacks),
        none('changes in the database', after === before ? [] : [`${before} became ${after}`]),
      ],
      notes: [
        'Each mistake of `test/landscape/spoiled` was put into the small landscape as it is, with CRLF, and at several lines further down, where the line told must move along.',
      ],
    };
  },
};
