/** `init` begins a landscape in which nothing is at fault, whichever county or municipalities it is of. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readLandscape } from '../../../src/landscape/read-seed.ts';
import { counties } from '../../../src/model/codes/places-of-sweden.ts';
import type { FactOf } from '../../../src/model/fact.ts';
import { askWhatIsMissing } from '../../../src/service/cli/init-questions.ts';
import { runCommandLine } from '../../../src/service/cli/program.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { listening } from './listening.ts';

async function typed(...words: string[]) {
  const terminal = listening();
  const code = await runCommandLine(['node', 'kompetenslandskap', ...words], terminal);
  return { code, ...terminal.heard() };
}

const begin = async (...words: string[]) => {
  const folder = await temporaryFolder();
  return { folder, ...(await typed('init', folder, ...words)) };
};

/** What is read of a folder, without what the maps of other regions are made of. */
function read(folder: string) {
  const { faults, warnings, facts } = readLandscape([folder]);
  return { faults: faults.map(({ message }) => message), warnings, facts };
}

test('a county begins with its municipalities and their codes, its region, a document, a forum and a flow', async () => {
  const { folder, code, out } = await begin('--county', 'Jämtland');
  expect({ code, first: out.split('\n')[0] }).toEqual({
    code: 0,
    first: 'Jämtland Härjedalen is begun, with 8 municipalities of Jämtlands län:',
  });
  const { faults, warnings, facts } = read(folder);
  expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  const places = facts.filter((fact): fact is FactOf<'PLACE'> => fact.kind === 'PLACE');
  expect(places.map(({ id, codes }) => [id, codes?.[0]?.code])).toContainEqual(['are', '2321']);
  expect(places).toHaveLength(9);
  expect(facts.find(({ kind }) => kind === 'LANDSCAPE')).toMatchObject({
    id: 'jamtland-harjedalen',
    owner: 'region-jamtland-harjedalen',
    covers: ['jamtlands-lan'],
  });
  const kinds = facts.map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['DOCUMENT', 'FORUM', 'FLOW', 'ACTOR', 'TIE', 'SEAT']),
  );
  for (const file of ['README.md', '.gitignore', '.vscode/settings.json', 'layers.yaml'])
    expect(existsSync(join(folder, file))).toBe(true);
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  expect(settings['yaml.schemas']['./.vscode/landscape/flows.json'][0]).toBe('*/flows.yaml');
});

test.each(counties.map(({ name }) => name))('%s begins without a fault', async (county) => {
  const { folder, code } = await begin('--county', county, '--languages', 'sv');
  const { faults, warnings } = read(folder);
  expect({ code, faults, warnings }).toEqual({ code: 0, faults: [], warnings: [] });
});

test('municipalities of several counties begin one landscape, in Swedish alone where that is said', async () => {
  const words = ['--name', 'Habo & Håbo: prov', '--owner', 'Förbundet "Två"', '--languages', 'sv'];
  const { folder, code } = await begin('--municipalities', 'Håbo', 'Habo', ...words);
  const { faults, facts } = read(folder);
  expect({ code, faults }).toEqual({ code: 0, faults: [] });
  expect(facts.find(({ kind }) => kind === 'LANDSCAPE')).toMatchObject({
    covers: ['habo-0305', 'habo-0643'],
    name: { sv: 'Habo & Håbo: prov', en: 'Habo & Håbo: prov' },
  });
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).not.toContain('English');
});

test('an owner that comes with the program is not written a second time', async () => {
  const { folder } = await begin('--county', 'Kalmar', '--owner', 'Arbetsförmedlingen');
  expect(read(folder).faults).toEqual([]);
  expect(existsSync(join(folder, 'kalmar-lan-landskap/actors.yaml'))).toBe(false);
});

test.each([
  [['--county', 'Jämtaland'], 'There is no county "Jämtaland".\n  Did you mean "Jämtland"'],
  [['--municipalities', 'Östersun'], 'Did you mean "Östersund"'],
  [['--county', 'Skåne', '--languages', 'de'], 'The languages cannot be "de".'],
  [['--county', 'Skåne', '--municipalities', 'Lund'], 'Either --county or --municipalities'],
  [['--municipalities', 'Lund'], 'It is not said what the landscape covers.'],
  [[], 'It is not said what the landscape covers.'],
])('%j is refused in words, and nothing is written', async (words, says) => {
  const { folder, code, err } = await begin(...words);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
  expect(existsSync(join(folder, 'layers.yaml'))).toBe(false);
});

test('a folder that holds facts is left alone; what lies beside facts stays as it was', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'README.md'), 'Mine\n');
  expect(await typed('init', folder, '--county', 'Skåne')).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('Mine\n');
  const again = await typed('init', folder, '--county', 'Skåne');
  expect(again.err).toContain(`"${folder}" holds facts already.`);
});

test('the commands find a folder that was begun, in it and beside it', async () => {
  const folder = await temporaryFolder();
  await typed('init', join(folder, 'region'), '--county', 'Skåne');
  const program = resolve('bin/kompetenslandskap.js');
  const checked = (cwd: string, ...words: string[]) =>
    execFileSync(process.execPath, [program, 'check', ...words], { cwd, encoding: 'utf8' });
  const well = /^\d+ facts in 8 files are well-formed, on \d+ that lie below, 0 oddities\.$/m;
  expect(checked(folder)).toMatch(well);
  expect(checked(join(folder, 'region'))).toMatch(well);
  expect(checked('/', '--folder', join(folder, 'region'))).toMatch(well);
  expect(checked('/', '--seed', join(folder, 'region'))).toMatch(well);
});

/** Types answers at the questions, each once its question stands there. */
async function typing(...answers: readonly (readonly [question: string, keys: string])[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const asked = askWhatIsMissing({}, { input, output });
  for (const [question, keys] of answers) {
    while (!shown.includes(question)) await wait(10);
    await wait(50);
    input.write(keys);
  }
  return asked;
}

test('four questions are asked, and the name tells the owner and the county', async () => {
  const answers = await typing(
    ['called?', 'Jämtland\r'],
    ['owns it?', '\r'],
    ['Which county', '\r'],
    ['languages?', '\r'],
  );
  expect(answers).toMatchObject({
    name: 'Jämtland',
    owner: 'Region Jämtland Härjedalen',
    covered: { county: { code: '23' } },
    languages: ['sv', 'en'],
  });
});

test('municipalities are told with commas between, and a wrong one is asked again', async () => {
  const answers = await typing(
    ['called?', 'Fjällen\r'],
    ['owns it?', 'Föreningen\r'],
    ['Which county', 'Åre, Berrg\r'],
    ['no municipality "Berrg"', '\u007f\u007fg\r'],
    ['languages?', '\u001b[B\r'],
  );
  expect(answers.covered?.municipalities.map(({ name }) => name)).toEqual(['Åre', 'Berg']);
  expect(answers.languages).toEqual(['sv']);
});

test('who would rather not gets out, and nothing is begun', async () => {
  await expect(typing(['called?', '\u0003'])).rejects.toThrow('Nothing is begun.');
});
