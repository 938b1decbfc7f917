/** `map`: the landscape map as a page to print, or as JSON. */
import { type Command, Option } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { type MapFormat, mapFile, mapFormats, readNarrowed } from '../../formats/map/map-file.ts';
import type { Run } from './run.ts';
import { withReading } from './with-questions.ts';
import { writeWhole } from './write-whole.ts';

/** Adds `map`. */
export function mapCommand(command: Command, run: Run): Command {
  return command
    .argument('<landscape>', 'which landscape, by id')
    .option('--area <area>', 'only this area: green, blue or yellow')
    .option('--role <role>', 'only this role: employer, educator or group-focused')
    .option('--place <id>', 'only those who serve this place, by id')
    .option('--select <expression>', 'only those a selection picks, such as "<party>+"')
    .option('--revision <n>', 'an earlier published revision', Number)
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addOption(
      new Option('--format <format>', 'svg, pdf or json; else as the file is called').choices(
        mapFormats,
      ),
    )
    .option('--out <file>', 'the file to write; a PDF needs one')
    .addHelpText(
      'after',
      '\nExamples:\n  npx kompetenslandskap map <landscape> --out map.pdf\n  npx kompetenslandskap map <landscape> --area green --role employer --language en --format svg > green.svg',
    )
    .action((landscape: string, { format: chosen, out, revision, ...words }) =>
      run(async (terminal, config) => {
        const format = formatOf(chosen, out);
        const narrowed = readNarrowed(words);
        const file = await withReading(terminal, config, revision, (reading) =>
          mapFile(reading, { landscape, ...narrowed }, format),
        );
        if (out === undefined) return terminal.out(String(file).trimEnd());
        writeWhole(out, file);
        terminal.out(out);
      }),
    );
}

/** The format asked for, or the one the file's name ends in, or SVG. */
function formatOf(chosen: MapFormat | undefined, out: string | undefined): MapFormat {
  const format = chosen ?? mapFormats.find((one) => out?.toLowerCase().endsWith(`.${one}`));
  if (format === undefined && out !== undefined)
    throw new KnowledgeError('BAD_USER_INPUT', `"${out}" does not say which format it is in.`, {
      hint: `End its name in ${mapFormats.map((one) => `.${one}`).join(', ')}, or add --format.`,
    });
  if (format === 'pdf' && out === undefined)
    throw new KnowledgeError('BAD_USER_INPUT', 'A PDF is written to a file, not to the terminal.', {
      hint: 'Add --out with a file name, such as --out map.pdf.',
    });
  return format ?? 'svg';
}
