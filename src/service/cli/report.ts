/** `report`: a region or a municipality as a document for a board. */
import { type Command, Option } from 'commander';
import type { Format } from '../../formats/format.ts';
import { addFileOptions, formatTyped, printFile } from './file-options.ts';
import { landscapeArgument } from './landscape-asked.ts';
import type { Run } from './run.ts';

/** Adds `report`. */
export function reportCommand(command: Command, run: Run): Command {
  return addFileOptions(command, 'report')
    .addArgument(landscapeArgument())
    .option('--place <id>', 'only this place of the landscape, by id')
    .option('--revision <n>', 'an earlier published revision', Number)
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap report --place <place> --out report.html\n  kompetenslandskap report <landscape> --language en > report.md',
    )
    .action(
      (landscape: string | undefined, { place, format: name, out, revision, language: code }) =>
        run((terminal, config) => {
          const format = formatTyped('report', { format: name, out }, 'markdown') as Format;
          const variables = { landscape, place, revision };
          const language = code === 'en' ? 'EN' : 'SV';
          const asked = { question: 'report', variables, language } as const;
          return printFile(terminal, config, format, asked, { out });
        }),
    );
}
