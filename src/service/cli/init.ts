/** `init`: begins a landscape in a folder of its own, with all it takes to be checked and served. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import {
  type Beginning,
  type FirstFiles,
  filesBeside,
  firstLandscape,
  firstLayers,
  landscapeId,
} from '../../landscape/beginning/beginning.ts';
import { countyMeant, municipalitiesTyped } from '../../landscape/beginning/places-meant.ts';
import { layersFile } from '../../landscape/layers.ts';
import { readLandscape, readSeed } from '../../landscape/read-seed.ts';
import { regionOf } from '../../model/codes/regions-of-sweden.ts';
import { dayInSweden } from '../../model/dates/swedish-day.ts';
import { readCheckedSeed } from './checked-seed.ts';
import { schemaFolder, writeEditorFiles } from './editor-files.ts';
import type { Answers } from './init-questions.ts';
import type { Run } from './run.ts';
import { writeWhole } from './write-whole.ts';

interface Options {
  readonly name?: string;
  readonly owner?: string;
  readonly county?: string;
  readonly municipalities?: readonly string[];
  readonly languages?: string;
}

/** Adds `init`. It asks at a terminal for what is not typed; elsewhere the county tells the rest. */
export function initCommand(command: Command, run: Run): Command {
  return command
    .argument('<folder>', 'where it is to lie; "." is the folder you stand in')
    .option('--name <name>', 'what the landscape is called')
    .option('--owner <name>', 'who owns it, such as the region')
    .option('--county <county>', 'the county it covers, with all its municipalities')
    .option('--municipalities <names...>', 'instead, the municipalities it covers')
    .option('--languages <languages>', 'sv, or sv,en where English is to stand beside')
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap init my-region\n  kompetenslandskap init . --county Kronoberg --languages sv',
    )
    .action((folder: string, options: Options) =>
      run(async (terminal) => {
        needNoFacts(folder);
        const begun = beginningOf(await answersOf(options));
        const files = writeLandscape(folder, begun);
        const told = writeEditorFiles(readCheckedSeed([folder]), {
          ...{ root: folder, facts: '.', schemas: schemaFolder },
        });
        terminal.out(begunText(folder, begun, [...files, ...told]));
      }),
    );
}

function needNoFacts(folder: string): void {
  if (readSeed(folder).files === 0 && !existsSync(join(folder, layersFile))) return;
  throw new KnowledgeError('BAD_USER_INPUT', `"${folder}" holds facts already.`, {
    hint: 'Name a folder that is new, or holds no YAML.',
  });
}

/** What was typed; at a terminal, with the answers to what was not. */
async function answersOf(options: Options): Promise<Answers> {
  const { name, owner, county, municipalities } = options;
  if (county !== undefined && municipalities !== undefined)
    throw new KnowledgeError('BAD_USER_INPUT', 'Either --county or --municipalities, not both.');
  const byName = municipalities && municipalitiesTyped(municipalities);
  const covered = county === undefined ? byName : countyMeant(county);
  const typed = { name, owner, covered, languages: languagesTyped(options.languages) };
  if (!process.stdin.isTTY) return typed;
  const { askWhatIsMissing } = await import('./init-questions.ts');
  return askWhatIsMissing(typed, {});
}

function languagesTyped(typed: string | undefined): readonly string[] | undefined {
  const languages = typed?.split(',').map((one) => one.trim());
  if (languages === undefined || ['sv', 'sv,en', 'en,sv'].includes(languages.join(',')))
    return languages;
  throw new KnowledgeError('BAD_USER_INPUT', `The languages cannot be "${typed}".`, {
    hint: 'They are sv, or sv,en: the sources are in Swedish, and English may stand beside.',
  });
}

/** What the county tells where it was not said otherwise. */
function beginningOf({ name, owner, covered, languages = ['sv', 'en'] }: Answers): Beginning {
  const region = covered?.county && regionOf(covered.county).name;
  const called = name?.trim() || region?.replace(/^Region /, '');
  const owned = owner?.trim() || region;
  if (covered === undefined || called === undefined || owned === undefined)
    throw new KnowledgeError('BAD_USER_INPUT', 'It is not said what the landscape covers.', {
      hint: 'Say --county, or --municipalities with --name and --owner.',
    });
  const hasEnglish = languages.includes('en');
  const day = dayInSweden(Date.now());
  const begun = { ...covered, name: called, owner: owned, hasEnglish, day };
  if (landscapeId(begun) !== '') return begun;
  throw new KnowledgeError('BAD_USER_INPUT', 'Its name holds no letter.');
}

/** Writes what is not there yet; what somebody has beside their facts stays as it is. */
function writeLandscape(folder: string, begun: Beginning): string[] {
  write(folder, new Map([[layersFile, firstLayers(begun)]]));
  const taken = new Set(readLandscape([folder]).below.map(({ fact }) => fact.id));
  const beside = [...filesBeside(begun)].filter(([path]) => !existsSync(join(folder, path)));
  const files: FirstFiles = new Map([...firstLandscape(begun, taken), ...beside]);
  write(folder, files);
  return [layersFile, ...files.keys()];
}

function write(folder: string, files: FirstFiles): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeWhole(join(folder, path), text);
  }
}

function begunText(folder: string, begun: Beginning, told: readonly string[]): string {
  const { name, county, municipalities } = begun;
  const within = county ? ` of ${county.name}` : '';
  const count = `${municipalities.length} ${municipalities.length === 1 ? 'municipality' : 'municipalities'}`;
  return [
    `${name} is begun, with ${count}${within}:`,
    ...told.map((line) => `  ${line}`),
    '',
    'Next:',
    ...(folder === '.' ? [] : [`  cd ${folder}`]),
    '  kompetenslandskap check',
    '  kompetenslandskap serve',
    'README.md tells what to write first.',
  ].join('\n');
}
