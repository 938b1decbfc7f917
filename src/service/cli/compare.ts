/** `conformance`, `what-if`, `single-points` and `select`: how firm the landscape stands, and parts of it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { askDocument } from '../../client/ask-documents.ts';
import { type Verdict, verdicts } from '../../engine/questions/conformance/compared.ts';
import { capital } from '../../language/grammar.ts';
import { verdictWords } from '../../language/words.ts';
import { FlowKind, FlowSide } from '../../model/words.ts';
import { basisLine } from './basis-line.ts';
import type { Run } from './run.ts';
import { type Terminal, table } from './terminal.ts';
import { withQuestions } from './with-questions.ts';

/** An answer as the document of the command returns it. */
// biome-ignore lint/suspicious/noExplicitAny: each document has its own shape, read only here.
type Answered = any;
type View = (answer: Answered, terminal: Terminal, swedish: boolean) => string;

function common(command: Command, example: string): Command {
  return command
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText('after', `\nExample:\n  npx kompetenslandskap ${example}`);
}

async function answer(
  run: Run,
  name: string,
  { json, language, ...variables }: Record<string, unknown>,
  view: View,
): Promise<void> {
  await run(async (terminal, config) => {
    const value = await withQuestions(terminal, config, (execute) =>
      execute(askDocument(name), {
        ...variables,
        language: language === 'en' ? 'EN' : 'SV',
      }),
    );
    terminal.out(json ? JSON.stringify(value, null, 2) : view(value, terminal, language !== 'en'));
  });
}

function shown(
  answered: Answered,
  terminal: Terminal,
  swedish: boolean,
  parts: readonly string[],
): string {
  return [
    terminal.colours.bold(answered.sentence),
    ...parts,
    basisLine(answered, terminal, swedish),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function source(facts: Answered[]): string {
  const [citation] = facts.flatMap((fact) => fact?.citations ?? []);
  return citation ? `${citation.document.name} ${citation.locator}` : '';
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
      .argument('[landscape]', 'which landscape', 'sormland')
      .option('--verdicts <list>', `only these, by commas: ${verdicts.join(', ')}`, upper(verdicts))
      .option('--first <n>', 'at most so many rows', Number),
    'conformance sormland --verdicts convergent,unplanned',
  ).action((landscape: string, options) =>
    answer(run, 'conformance', { landscape, ...options }, (value, terminal, swedish) => {
      const heads = swedish
        ? ['Utfall', 'Vad', 'Plan', 'Källa']
        : ['Verdict', 'What', 'Plan', 'Source'];
      const rows = value.items.map((item: Answered) => [
        capital(verdictWords[item.verdict as Verdict][swedish ? 'SV' : 'EN']),
        item.sentence,
        source([item.designed]),
        source([...item.documented, ...item.nearby]),
      ]);
      return shown(value, terminal, swedish, [rows.length > 0 ? table(terminal, heads, rows) : '']);
    }),
  );
}

/** `KIND:from:to`, as typed after `--add`. */
function newFlow(text: string, before: readonly object[] = []): object[] {
  const [kind = '', from = '', to = ''] = text.split(':');
  if ((FlowKind.options as readonly string[]).includes(kind.toUpperCase()) && from && to)
    return [...before, { kind: kind.toUpperCase(), from, to }];
  throw new InvalidArgumentError('It is written kind:from:to, such as need:yrkesrad:branschforum.');
}

/** Adds `what-if`. */
export function whatIfCommand(command: Command, run: Run): Command {
  return common(
    command
      .option('--remove <names>', 'parties that go, by id or name, by commas', words)
      .option('--remove-flows <ids>', 'flows that go, by commas', words)
      .option('--add <kind:from:to>', 'a flow that comes; may be said several times', newFlow)
      .option('--landscape <id>', 'only this landscape', 'sormland'),
    'what-if --remove näringslivschef',
  ).action(({ remove, add, ...options }) =>
    answer(
      run,
      'what-if',
      { ...options, removeParties: remove, addFlows: add },
      (value, terminal, swedish) => {
        const flows = value.endedFlows.map((flow: Answered) => `- ${flow.sentence}`).join('\n');
        const heads = swedish ? ['Före', 'Efter', 'Avstämning'] : ['Before', 'After', 'Check'];
        const rows = value.turned.map((turned: Answered) => [
          turned.beforeInWords ?? '–',
          turned.afterInWords ?? '–',
          turned.sentence,
        ]);
        return shown(value, terminal, swedish, [
          flows,
          rows.length > 0 ? table(terminal, heads, rows) : '',
        ]);
      },
    ),
  );
}

/** Adds `single-points`. */
export function singlePointsCommand(command: Command, run: Run): Command {
  return common(
    command
      .argument('[landscape]', 'which landscape', 'sormland')
      .option(
        '--sides <list>',
        'only the designed or the documented flows',
        upper(FlowSide.options),
      )
      .option('--first <n>', 'at most so many rows', Number),
    'single-points sormland --sides designed',
  ).action((landscape: string, { sides, ...options }) =>
    answer(
      run,
      'single-points',
      { landscape, ...options, ...(sides ? { filter: { sides } } : {}) },
      (value, terminal, swedish) => {
        const heads = swedish ? ['Par', 'Vad'] : ['Pairs', 'What'];
        const rows = value.points.map((point: Answered) => [String(point.pairs), point.sentence]);
        return shown(value, terminal, swedish, [
          rows.length > 0 ? table(terminal, heads, rows) : '',
        ]);
      },
    ),
  );
}

/** Adds `select`. */
export function selectCommand(command: Command, run: Run): Command {
  return common(
    command
      .argument('<expression>', 'such as "branschforum+ and area:yellow"')
      .option('--landscape <id>', 'only this landscape')
      .option('--first <n>', 'at most so many rows', Number),
    'select "branschforum+ and area:yellow"',
  ).action((expression: string, options) =>
    answer(run, 'select', { expression, ...options }, (value, terminal, swedish) => {
      const heads = swedish ? ['Id', 'Part'] : ['Id', 'Party'];
      const rows = value.edges.map(({ node }: Answered) => [node.id, node.name]);
      const flows = value.flows.map((flow: Answered) => `- ${flow.sentence}`).join('\n');
      return shown(value, terminal, swedish, [
        rows.length > 0 ? table(terminal, heads, rows) : '',
        flows,
      ]);
    }),
  );
}
