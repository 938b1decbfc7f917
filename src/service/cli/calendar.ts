/** `calendar`: what happens when, as a table or as a file calendar programs read. */
import { type Command, Option } from 'commander';
import { allPages, askDocument, fileDocument } from '../../client/ask-documents.ts';
import { basisLine } from './basis-line.ts';
import type { Run } from './run.ts';
import { type Terminal, table } from './terminal.ts';
import { withQuestions } from './with-questions.ts';

/** An answer as the question's document returns it. */
// biome-ignore lint/suspicious/noExplicitAny: the document's own shape, read only here.
type CalendarValue = any;

/** Adds `calendar`. */
export function calendarCommand(command: Command, run: Run): Command {
  return command
    .option('--of <party>', 'only what concerns this party, such as branschforum')
    .option('--from <date>', 'only from this date on, such as 2026, 2026-05 or 2026-35')
    .option('--to <date>', 'only until this date')
    .option('--landscape <id>', 'only this landscape')
    .option('--ics', 'print it as iCalendar, to be kept as a file or imported')
    .option('--revision <n>', 'an earlier published revision', Number)
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  npx kompetenslandskap calendar --of branschforum --from 2026 --to 2026\n  npx kompetenslandskap calendar --landscape vastmanland --ics > vastmanland.ics',
    )
    .action(({ ics, json, language, ...asked }) =>
      run(async (terminal, config) => {
        const swedish = language !== 'en';
        const variables = { ...asked, language: swedish ? 'SV' : 'EN' };
        const answer = await withQuestions(terminal, config, (execute) =>
          ics
            ? (execute(fileDocument('calendar-file'), variables) as Promise<CalendarValue>)
            : allPages('entries', (after) =>
                execute(askDocument('calendar'), { ...variables, after }),
              ),
        );
        if (json) terminal.out(JSON.stringify(answer, null, 2));
        else terminal.out(ics ? answer.icalendar.trimEnd() : shown(answer, terminal, swedish));
      }),
    );
}

function shown(answer: CalendarValue, terminal: Terminal, swedish: boolean): string {
  const heads = swedish ? ['När', 'Vad', 'Vems', 'Källa'] : ['When', 'What', 'Whose', 'Source'];
  const rows = answer.entries.map((entry: CalendarValue) => [
    entry.when,
    entry.title,
    entry.whose.map(({ name }: CalendarValue) => name).join(', '),
    entry.citations
      .map(({ document, locator }: CalendarValue) => `${document.name} ${locator}`)
      .join('; '),
  ]);
  return [
    terminal.colours.bold(answer.sentence),
    rows.length > 0 ? table(terminal, heads, rows) : '',
    basisLine(answer, terminal, swedish),
  ]
    .filter(Boolean)
    .join('\n\n');
}
