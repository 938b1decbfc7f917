/** `--format` and `--out`: an answer in one of its formats, printed or kept as a file. */
import { type Command, Option } from 'commander';
import type { Config } from '../../config.ts';
import { readingFor } from '../../engine/questions/published.ts';
import { KnowledgeError } from '../../errors.ts';
import type { Asked, Format } from '../../formats/format.ts';
import { formatsOf } from '../../formats/formats.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** What was typed. */
export interface FileOptions {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

/** Adds the options, with the formats there are of the question. */
export function addFileOptions(command: Command, question: string): Command {
  const names = formatsOf(question).map(({ name }) => name);
  return command
    .addOption(
      new Option('--format <name>', 'how it is written; else as the file is called').choices(names),
    )
    .option('--out <file>', 'write it to this file');
}

/** Both endings of HTML are known. */
const isNamed = (out: string, { ending }: Format) =>
  out.toLowerCase().endsWith(`.${ending}`) || (ending === 'html' && /\.htm$/i.test(out));

/**
 * The format asked for, or the one the file's name ends in; undefined when no file is asked for.
 *
 * @param otherwise - the format of a file whose name does not tell
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` when no format can be told, or bytes would go to the terminal
 */
export function formatTyped(
  question: string,
  { format: name, out }: FileOptions,
  otherwise?: string,
): Format | undefined {
  const formats = formatsOf(question);
  const format =
    formats.find((one) => (name === undefined ? isNamed(out ?? '', one) : one.name === name)) ??
    formats.find((one) => one.name === otherwise);
  if (format === undefined && out !== undefined)
    throw new KnowledgeError('BAD_USER_INPUT', `"${out}" does not say which format it is in.`, {
      hint: `End its name in ${formats.map(({ ending }) => `.${ending}`).join(', ')}, or add --format.`,
    });
  if (format?.isBinary && out === undefined)
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `"${format.name}" is written to a file, not to the terminal.`,
      { hint: `Add --out with a file name, such as --out ${question}.${format.ending}.` },
    );
  return format;
}

/** Asks the published landscape, writes, and prints the file or, where it was written to, its name. */
export async function printFile(
  terminal: Terminal,
  config: Config,
  format: Format,
  asked: Asked,
  { out }: FileOptions,
): Promise<void> {
  const [{ withQuestions }, { writeFile }] = await Promise.all([
    import('./with-questions.ts'),
    import('../files/write-file.ts'),
  ]);
  const file = await withQuestions(terminal, config, async (execute, readings) => {
    const at = (revision?: number) =>
      readingFor({ current: readings.current(), readings }, revision);
    return writeFile(format, { execute, at }, asked);
  });
  // A line is ended by the terminal as the file ends it.
  if (out === undefined) return terminal.out(String(file).replace(/\n$/, ''));
  writeWhole(out, file);
  terminal.out(out);
}
