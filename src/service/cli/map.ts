/** `map`: the landscape map as a page to print, or as a file for programs. */
import { type Command, Option } from 'commander';
import type { Format } from '../../formats/format.ts';
import { readMapAsked } from '../../formats/map/map-asked.ts';
import { addFileOptions, formatTyped, printFile } from './file-options.ts';
import { landscapeArgument } from './landscape-asked.ts';
import type { Run } from './run.ts';

/** Adds `map`. */
export function mapCommand(command: Command, run: Run): Command {
  return addFileOptions(command, 'landscape-map')
    .addArgument(landscapeArgument())
    .option('--area <area>', 'only this area, by its id or colour')
    .option('--role <role>', 'only this role: employer, educator or group-focused')
    .option('--place <id>', 'only those who serve this place, by id')
    .option('--select <expression>', 'only those a selection picks, such as "<party>+"')
    .addOption(
      new Option(
        '--paper <size>',
        'a3, one sheet for a wall, or a4, a booklet with every source',
      ).choices(['a3', 'a4']),
    )
    .option('--revision <n>', 'an earlier published revision', Number)
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap map --out map.pdf\n  kompetenslandskap map <landscape> --area green --role employer --language en --format svg > green.svg',
    )
    .action((landscape: string | undefined, { format: name, out, revision, ...words }) =>
      run(async (terminal, config) => {
        const otherwise = out === undefined ? 'svg' : undefined;
        const format = formatTyped('landscape-map', { format: name, out }, otherwise) as Format;
        const { variables, ...asked } = readMapAsked(landscape, words);
        const at = revision === undefined ? {} : { revision };
        const whole = { ...asked, variables: { ...variables, ...at } };
        return printFile(terminal, config, format, whole, { out });
      }),
    );
}
