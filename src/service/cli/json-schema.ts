/** `json-schema`: the YAML of a landscape as JSON Schema, and the settings by which an editor finds it. */
import type { Command } from 'commander';
import { readLandscape } from '../../landscape/read-seed.ts';
import { ownOf } from '../working-copy/folder.ts';
import { schemaFolder, writeEditorFiles } from './editor-files.ts';
import { foldersMeant } from './folders.ts';
import type { Run } from './run.ts';

/** Adds `json-schema`; faults in the folder are left to `check`, and ids that can be read are offered. */
export function jsonSchemaCommand(command: Command, run: Run): Command {
  return command
    .option('--out <folder>', 'where the schemas are written', schemaFolder)
    .addHelpText('after', '\nExample:\n  kompetenslandskap json-schema')
    .action(({ out }: { out: string }) =>
      run(async (terminal, config) => {
        const folders = foldersMeant(config);
        const where = { root: '.', facts: ownOf(folders), schemas: out };
        terminal.out(writeEditorFiles(readLandscape(folders), where).join('\n'));
      }),
    );
}
