/** The folders of facts a command is about: those that are named, else the one that lies here. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import type { Config } from '../../config.ts';
import { layersFile } from '../../landscape/layers.ts';

/** The folder of the facts that the program comes with, as its clone has it. */
const seed = 'seed';

/** Each time the option is typed, one more. */
const oneMore = (folder: string, before: readonly string[] = []) => [...before, folder];

/** The options by which any command is told its folders; the second is how it was said before. */
export const folderOptions = [
  new Option(
    '--folder <folder>',
    'folder of facts; typed several times, each is laid on those before',
  ).argParser(oneMore),
  new Option('--seed <folder>').argParser(oneMore).hideHelp(),
];

/** The settings, with the folders that were typed in the place of those set. */
export function withFoldersTyped(
  config: Config,
  { folder = [], seed: before = [] }: { folder?: readonly string[]; seed?: readonly string[] },
): Config {
  const typed = [...before, ...folder];
  return typed.length === 0 ? config : { ...config, LANDSCAPE_FOLDER: typed };
}

/**
 * The folders meant, the one to work in last: as set; else this folder where it is one that `init` made; else `seed`, or the one folder
 * here that `init` made.
 */
export function foldersMeant({ LANDSCAPE_FOLDER }: Config): readonly string[] {
  if (LANDSCAPE_FOLDER !== undefined) return LANDSCAPE_FOLDER;
  if (isBegun('.')) return ['.'];
  if (existsSync(seed)) return [seed];
  const begun = readdirSync('.').filter(isBegun);
  return begun.length === 1 ? begun : [seed];
}

const isBegun = (folder: string) => existsSync(join(folder, layersFile));
