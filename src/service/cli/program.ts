/** The command line: its commands, and one place where failures become sentences and exit codes. */
import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { tellFailure } from './failure.ts';
import { folderOptions, withFoldersTyped } from './folders.ts';
import type { Run } from './run.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const examples = `
Examples:
  kompetenslandskap check
  kompetenslandskap load
  kompetenslandskap serve
  kompetenslandskap ask find <name>
  kompetenslandskap ask upstream <party>
  kompetenslandskap ask paths <party> <party> --language en
  kompetenslandskap coverage --place <place>
  kompetenslandskap calendar --of <party> --from 2026 --to 2026
  kompetenslandskap map <landscape> --out map.pdf
  kompetenslandskap what-if --remove <party>
  kompetenslandskap sources`;

/**
 * Runs what was typed.
 *
 * @param argv - as `process.argv`
 * @returns the exit code: 0 well, 2 bad input, 1 other trouble
 */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  const program = new Command('kompetenslandskap');
  let exitCode = 0;
  const run: Run = async (work) => {
    try {
      const { readConfig } = await import('../../config.ts');
      exitCode = (await work(terminal, withFoldersTyped(readConfig(), program.opts()))) ?? 0;
    } catch (error) {
      exitCode = tellFailure(terminal, error, program.opts().debug === true);
    }
  };
  program
    .description("A region's skills supply as a living graph: who feeds whom.")
    .option('--debug', 'print the stack of a failure')
    .addHelpText('after', examples);
  for (const option of folderOptions) program.addOption(option);
  await addCommands(program, argv, run);
  for (const command of everyCommand(program))
    command
      .exitOverride()
      .configureHelp({ showGlobalOptions: true })
      .showSuggestionAfterError()
      .configureOutput({
        writeOut: (text) => terminal.out(text.trimEnd()),
        writeErr: (text) => terminal.err(text.trimEnd()),
      });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellFailure(terminal, error, false);
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

const takesFolder = new Set(folderOptions.map(({ long }) => long ?? ''));

/** The command that is typed, or that help is asked for. */
function commandTyped(argv: readonly string[]): string | undefined {
  const [first, second] = argv
    .slice(2)
    .filter((word, at, words) => !word.startsWith('-') && !takesFolder.has(words[at - 1] ?? ''));
  return first === 'help' ? second : first;
}

/** All commands by name; only those that are typed with their options and work. */
async function addCommands(program: Command, argv: readonly string[], run: Run): Promise<void> {
  const asked = commandTyped(argv);
  for (const { name, says, read } of commands) {
    const command = program.command(name).description(says);
    if (name !== asked) continue;
    const furnish = await read();
    furnish(command, run);
  }
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
