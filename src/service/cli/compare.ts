/** `conformance`, `what-if`, `single-points` and `select`: how firm the landscape stands, and parts of it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { askDocument } from '../../client/ask-documents.ts';
import { verdicts } from '../../engine/questions/conformance/compared.ts';
import { FlowKind, FlowSide } from '../../model/words.ts';
import { addFileOptions, type FileOptions, formatTyped, printFile } from './file-options.ts';
import { landscapeArgument } from './landscape-asked.ts';
import type { Run } from './run.ts';
import { shownAnswer } from './shown-answer.ts';
import { withQuestions } from './with-questions.ts';

function common(command: Command, example: string): Command {
  return addFileOptions(command, command.name())
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText('after', `\nExample:\n  kompetenslandskap ${example}`);
}

type Options = FileOptions & Readonly<Record<string, unknown>>;

/** Asks a question and shows its answer as the question itself does. */
async function answer(
  run: Run,
  question: string,
  document: string,
  { json, language: code, format: chosen, out, ...variables }: Options,
): Promise<void> {
  const language = code === 'en' ? 'EN' : 'SV';
  await run(async (terminal, config) => {
    const format = formatTyped(document, { format: chosen, out });
    const asked = { question: document, variables, language } as const;
    if (format) return printFile(terminal, config, format, asked, { out });
    const value = await withQuestions(terminal, config, (execute) =>
      execute(askDocument(document), { ...variables, language }),
    );
    terminal.out(
      json ? JSON.stringify(value, null, 2) : shownAnswer(question, value, terminal, language),
    );
  });
}

const words = (text: string) => text.split(',').map((word) => word.trim());
const upper = (allowed: readonly string[]) => (text: string) =>
  words(text).map((word) => {
    if (allowed.includes(word.toUpperCase())) return word.toUpperCase();
    throw new InvalidArgumentError(`"${word}" is none of ${allowed.join(', ')}.`);
  });

/** Adds `conformance`. */
export function conformanceCommand(command: Command, run: Run): Command {
  return common(
    command
      .addArgument(landscapeArgument())
      .option('--verdicts <list>', `only these, by commas: ${verdicts.join(', ')}`, upper(verdicts))
      .option('--first <n>', 'at most so many rows', Number),
    'conformance --verdicts convergent,unplanned',
  ).action((landscape: string | undefined, options) =>
    answer(run, 'conformance', 'conformance', { landscape, ...options }),
  );
}

/** `KIND:from:to`, as typed after `--add`. */
function newFlow(text: string, before: readonly object[] = []): object[] {
  const [kind = '', from = '', to = ''] = text.split(':');
  if ((FlowKind.options as readonly string[]).includes(kind.toUpperCase()) && from && to)
    return [...before, { kind: kind.toUpperCase(), from, to }];
  throw new InvalidArgumentError('It is written kind:from:to, such as need:<party>:<party>.');
}

/** Adds `what-if`. */
export function whatIfCommand(command: Command, run: Run): Command {
  return common(
    command
      .option('--remove <names>', 'parties that go, by id or name, by commas', words)
      .option('--remove-flows <ids>', 'flows that go, by commas', words)
      .option('--add <kind:from:to>', 'a flow that comes; may be said several times', newFlow)
      .option('--landscape <id>', 'only this landscape'),
    'what-if --remove <party>,<party>',
  ).action(({ remove, add, ...options }) =>
    answer(run, 'whatIf', 'what-if', { ...options, removeParties: remove, addFlows: add }),
  );
}

/** Adds `single-points`. */
export function singlePointsCommand(command: Command, run: Run): Command {
  return common(
    command
      .addArgument(landscapeArgument())
      .option(
        '--sides <list>',
        'only the designed or the documented flows',
        upper(FlowSide.options),
      )
      .option('--first <n>', 'at most so many rows', Number),
    'single-points --sides designed',
  ).action((landscape: string | undefined, { sides, ...options }) =>
    answer(run, 'singlePoints', 'single-points', {
      landscape,
      ...options,
      ...(sides ? { filter: { sides } } : {}),
    }),
  );
}

/** Adds `select`. */
export function selectCommand(command: Command, run: Run): Command {
  return common(
    command
      .argument('<expression>', 'such as "<party>+ and area:yellow"')
      .option('--landscape <id>', 'only this landscape')
      .option('--first <n>', 'at most so many rows', Number),
    'select "<party>+ and area:yellow"',
  ).action((expression: string, options) =>
    answer(run, 'select', 'select', { expression, ...options }),
  );
}
