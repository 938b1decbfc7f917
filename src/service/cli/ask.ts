/** `ask`: a question put to the published landscape, answered in sentences and a table. One sub-command per question. */
import { type Command, Option } from 'commander';
import { type AskedHow, howAsked } from '../graphql/questions/asked-how.ts';
import { askExample } from './ask-example.ts';
import { addAsked, variablesOf } from './asked-words.ts';
import { addFileOptions, formatTyped, printFile } from './file-options.ts';
import type { Run } from './run.ts';

/** Adds `ask` with one sub-command per question. */
export function askCommand(command: Command, run: Run): Command {
  for (const how of howAsked()) addQuestion(command.command(how.command), how, run);
  return command;
}

function addQuestion(command: Command, how: AskedHow, run: Run): void {
  const words = how.arguments.filter(({ isWord }) => isWord);
  command.description(how.says).summary(firstSentence(how.says));
  addAsked(command, how.arguments);
  addFileOptions(command, how.command)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText('after', () => {
      const example = askExample(how);
      return example ? `\nExample:\n  kompetenslandskap ${example}` : '';
    })
    .action((...typed: unknown[]) => {
      const options = typed[words.length] as Readonly<Record<string, unknown>>;
      return answer(run, how, variablesOf(how.arguments, typed, options), options);
    });
}

/** A question begins with what it asks; further sentences are for its own help. */
const firstSentence = (says: string) => /^.*?[.?](?= |$)/.exec(says)?.[0] ?? says;

async function answer(
  run: Run,
  { name, command: question, document }: AskedHow,
  variables: Readonly<Record<string, unknown>>,
  { json, language: code, ...options }: Readonly<Record<string, unknown>>,
): Promise<void> {
  await run(async (terminal, config) => {
    const language = code === 'en' ? 'EN' : 'SV';
    const format = formatTyped(question, options);
    if (format)
      return printFile(terminal, config, format, { question, variables, language }, options);
    const [{ withQuestions }, { shownAnswer }] = await Promise.all([
      import('./with-questions.ts'),
      import('./shown-answer.ts'),
    ]);
    const value = await withQuestions(terminal, config, (execute) =>
      execute(document, { ...variables, language }),
    );
    terminal.out(
      json ? JSON.stringify(value, null, 2) : shownAnswer(name, value, terminal, language),
    );
  });
}
