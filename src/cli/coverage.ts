/** `coverage`: what should exist in a landscape, what does, and who could mend what is missing. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { allPages, askDocument } from '../ask-documents.ts';
import { checkStatuses } from '../coverage/finding.ts';
import { seriousnessWords, statusWords } from '../language/coverage-words.ts';
import { AreaColour, FlowSide, Level } from '../model/words.ts';
import { basisLine } from './basis-line.ts';
import type { Run } from './program.ts';
import { type Terminal, table } from './terminal.ts';
import { withQuestions } from './with-questions.ts';

/** An answer as `queries/ask/coverage.graphql` returns it. */
// biome-ignore lint/suspicious/noExplicitAny: the document's own shape, read only here.
type CoverageValue = any;

/** An option that takes one word of a vocabulary, in any case. */
function oneOf(flags: string, says: string, allowed: readonly string[]): Option {
  return new Option(flags, `${says}: ${allowed.join(', ')}`).argParser((text) => {
    const upper = text.trim().toUpperCase();
    if (allowed.includes(upper)) return upper;
    throw new InvalidArgumentError(`"${text}" is none of ${allowed.join(', ')}.`);
  });
}

function statuses(text: string): string[] {
  return text.split(',').map((word) => {
    const upper = word.trim().toUpperCase();
    if ((checkStatuses as readonly string[]).includes(upper)) return upper;
    throw new InvalidArgumentError(`"${word}" is none of ${checkStatuses.join(', ')}.`);
  });
}

/** Adds `coverage`. */
export function coverageCommand(command: Command, run: Run): Command {
  return command
    .argument('[landscape]', 'which landscape', 'sormland')
    .addOption(oneOf('--area <colour>', 'only this area', AreaColour.options))
    .addOption(oneOf('--level <level>', 'only this level', Level.options))
    .option('--place <id>', 'only this place of the landscape, such as eskilstuna')
    .addOption(oneOf('--side <side>', 'only the design, or only the world', FlowSide.options))
    .option(
      '--status <list>',
      'list only these, by commas: gap, unknown, met, not_applicable',
      statuses,
    )
    .option('--checks <list>', 'only these checks, by commas', (text: string) => text.split(','))
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  npx kompetenslandskap coverage\n  npx kompetenslandskap coverage --place eskilstuna --status gap,unknown\n  npx kompetenslandskap coverage vastmanland --area yellow --language en',
    )
    .action((landscape: string, { json, language, ...options }) =>
      run(async (terminal, config) => {
        const variables = {
          landscape,
          ...options,
          status: options.status ?? ['GAP', 'UNKNOWN'],
          language: language === 'en' ? 'EN' : 'SV',
        };
        const answer = await withQuestions(terminal, config, (execute) =>
          allPages('results', (after) => execute(askDocument('coverage'), { ...variables, after })),
        );
        terminal.out(
          json ? JSON.stringify(answer, null, 2) : shown(answer, terminal, language !== 'en'),
        );
      }),
    );
}

function shown(answer: CoverageValue, terminal: Terminal, swedish: boolean): string {
  const language = swedish ? 'SV' : 'EN';
  const heads = swedish
    ? ['Läge', 'Allvar', 'Vad', 'Kan rätta', 'Källa']
    : ['Status', 'Seriousness', 'What', 'Could mend', 'Source'];
  const names = (list: CoverageValue[]) => list.map(({ name }) => name).join(', ');
  const rows = answer.results.map((result: CoverageValue) => {
    const near = names(result.nearby);
    const beside = [
      near && `${swedish ? 'Finns nära' : 'Nearby'}: ${near}.`,
      result.settledBy && `${swedish ? 'Avgörs av' : 'Settled by'}: ${result.settledBy}`,
    ].filter(Boolean);
    const [citation] = result.evidence.flatMap(({ citations }: CoverageValue) => citations);
    return [
      statusWords[result.status]?.[language] ?? result.status,
      seriousnessWords[result.seriousness]?.[language] ?? result.seriousness,
      [result.sentence, ...beside].join(' '),
      names(result.mendedBy),
      citation ? `${citation.document.name} ${citation.locator}` : '',
    ];
  });
  const shares = answer.shares.map(
    ({ name, met, counts }: CoverageValue) =>
      `${name} ${met === null ? '–' : `${Math.round(met * 100)} %`} (${counts.met}/${counts.met + counts.gap + counts.unknown})`,
  );
  return [
    terminal.colours.bold(answer.sentence),
    rows.length > 0 ? table(terminal, heads, rows) : '',
    `${swedish ? 'Andel uppfyllt' : 'Share met'}: ${shares.join(', ')}`,
    basisLine(answer, terminal, swedish),
  ]
    .filter(Boolean)
    .join('\n\n');
}
