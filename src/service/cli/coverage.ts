/** `coverage`: what should exist in a landscape, what does, what is missing or to be clarified, and who can answer. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { checkStatuses, grounds, readers } from '../../engine/coverage/finding.ts';
import { askCoverage } from '../../formats/coverage-lists.ts';
import { areaNamed } from '../../formats/map/map-asked.ts';
import { AreaColour, FlowSide, Level } from '../../model/words.ts';
import { coverageView } from './coverage-view.ts';
import { addFileOptions, formatTyped, printFile } from './file-options.ts';
import { landscapeArgument } from './landscape-asked.ts';
import type { Run } from './run.ts';
import { withQuestions } from './with-questions.ts';

/** An option that takes one word of a vocabulary, in any case. */
function oneOf(flags: string, says: string, allowed: readonly string[]): Option {
  return new Option(flags, `${says}: ${allowed.join(', ')}`).argParser((text) => {
    const upper = text.trim().toUpperCase();
    if (allowed.includes(upper)) return upper;
    throw new InvalidArgumentError(`"${text}" is none of ${allowed.join(', ')}.`);
  });
}

/** A list of words of a vocabulary, by commas, in any case. */
function someOf(allowed: readonly string[]) {
  return (text: string): string[] =>
    text.split(',').map((word) => {
      const upper = word.trim().toUpperCase();
      if (allowed.includes(upper)) return upper;
      throw new InvalidArgumentError(`"${word}" is none of ${allowed.join(', ')}.`);
    });
}

/** A colour in any case, else an id. */
function areaTyped(text: string): string {
  const upper = text.trim().toUpperCase();
  return AreaColour.options.find((colour) => colour === upper) ?? text.trim();
}

/** Adds `coverage`. */
export function coverageCommand(command: Command, run: Run): Command {
  return addFileOptions(command, 'coverage')
    .addArgument(landscapeArgument())
    .option('--area <area>', 'only this area, by its id or colour', areaTyped)
    .addOption(oneOf('--level <level>', 'only this level', Level.options))
    .option('--place <id>', 'only what this place can answer, by id')
    .addOption(
      oneOf(
        '--side <side>',
        'only what is provided for, or only what is in place',
        FlowSide.options,
      ),
    )
    .option(
      '--status <list>',
      'list only these, by commas: gap, unknown, met, not_applicable',
      someOf(checkStatuses),
    )
    .option(
      '--ground <list>',
      'list only what rests on these, by commas: stated, shown, silent, not_documented',
      someOf(grounds),
    )
    .addOption(oneOf('--reader <who>', 'whose checks', [...readers, 'ALL']).default('PLANNER'))
    .option('--compared-with <landscape>', "beside another landscape's design of forums, by id")
    .option('--checks <list>', 'only these checks, by commas', (text: string) => text.split(','))
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap coverage\n  kompetenslandskap coverage --place <place> --status gap,unknown\n  kompetenslandskap coverage --ground not_documented\n  kompetenslandskap coverage --reader editor\n  kompetenslandskap coverage <landscape> --area yellow --language en',
    )
    .action((landscape: string | undefined, typed) =>
      run(async (terminal, config) => {
        const { json, language: code, reader, format: name, out, area, ...options } = typed;
        const language = code === 'en' ? 'EN' : 'SV';
        const variables = {
          landscape,
          ...areaNamed(area),
          ...options,
          status: options.status ?? ['GAP', 'UNKNOWN'],
          reader: reader === 'ALL' ? null : reader,
        };
        const format = formatTyped('coverage', { format: name, out });
        const asked = { question: 'coverage', variables, language } as const;
        if (format) return printFile(terminal, config, format, asked, { out });
        const lists = await withQuestions(terminal, config, (execute) =>
          askCoverage(execute, { ...variables, language }),
        );
        terminal.out(
          json ? JSON.stringify(lists.answer, null, 2) : coverageView(lists, terminal, language),
        );
      }),
    );
}
