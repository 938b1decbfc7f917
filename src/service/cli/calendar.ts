/** `calendar`: what happens when, as a table or as a file calendar programs read. */
import { type Command, Option } from 'commander';
import { allPages } from '../../client/all-pages.ts';
import { askDocument } from '../../client/ask-documents.ts';
import { addFileOptions, formatTyped, printFile } from './file-options.ts';
import type { Run } from './run.ts';
import { shownAnswer } from './shown-answer.ts';
import { withQuestions } from './with-questions.ts';

/** Adds `calendar`. */
export function calendarCommand(command: Command, run: Run): Command {
  return addFileOptions(command, 'calendar')
    .option('--of <party>', 'only what concerns this party, by id')
    .option('--from <date>', 'only from this date on, such as 2026, 2026-05 or 2026-35')
    .option('--to <date>', 'only until this date')
    .option('--landscape <id>', 'only this landscape')
    .option('--ics', 'short for --format icalendar')
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap calendar --of <party> --from 2026 --to 2026\n  kompetenslandskap calendar --landscape <landscape> --ics > calendar.ics',
    )
    .action(({ ics, json, language: code, format: name, out, ...variables }) =>
      run(async (terminal, config) => {
        const language = code === 'en' ? 'EN' : 'SV';
        const format = formatTyped('calendar', { format: ics ? 'icalendar' : name, out });
        const asked = { question: 'calendar', variables, language } as const;
        if (format) return printFile(terminal, config, format, asked, { out });
        const answer = await withQuestions(terminal, config, (execute) =>
          allPages('entries', (after) =>
            execute(askDocument('calendar'), { ...variables, language, after }),
          ),
        );
        terminal.out(
          json
            ? JSON.stringify(answer, null, 2)
            : shownAnswer('calendar', answer, terminal, language),
        );
      }),
    );
}
