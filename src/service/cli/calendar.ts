/** `calendar`: what happens when, as a table or as a file calendar programs read. */
import { type Command, Option } from 'commander';
import { allPages, askDocument, fileDocument } from '../../client/ask-documents.ts';
import type { Run } from './run.ts';
import { shownAnswer } from './shown-answer.ts';
import { withQuestions } from './with-questions.ts';

/** What the document for a file returns. */
interface CalendarFile {
  readonly icalendar: string;
}

/** Adds `calendar`. */
export function calendarCommand(command: Command, run: Run): Command {
  return command
    .option('--of <party>', 'only what concerns this party, by id')
    .option('--from <date>', 'only from this date on, such as 2026, 2026-05 or 2026-35')
    .option('--to <date>', 'only until this date')
    .option('--landscape <id>', 'only this landscape')
    .option('--ics', 'print it as iCalendar, to be kept as a file or imported')
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  npx kompetenslandskap calendar --of <party> --from 2026 --to 2026\n  npx kompetenslandskap calendar --landscape <landscape> --ics > calendar.ics',
    )
    .action(({ ics, json, language, ...asked }) =>
      run(async (terminal, config) => {
        const spoken = language === 'en' ? 'EN' : 'SV';
        const variables = { ...asked, language: spoken };
        const answer = await withQuestions(terminal, config, (execute) =>
          ics
            ? execute(fileDocument('calendar-file'), variables)
            : allPages('entries', (after) =>
                execute(askDocument('calendar'), { ...variables, after }),
              ),
        );
        if (json) terminal.out(JSON.stringify(answer, null, 2));
        else if (ics) terminal.out((answer as CalendarFile).icalendar.trimEnd());
        else terminal.out(shownAnswer('calendar', answer, terminal, spoken));
      }),
    );
}
