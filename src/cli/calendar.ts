/** `calendar`: what happens when, as a table or as a file calendar programs read. */
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { basisLine } from './basis-line.ts';
import type { Run } from './program.ts';
import { type Terminal, table } from './terminal.ts';
import { withQuestions } from './with-questions.ts';

/** An answer as `queries/ask/calendar.graphql` returns it. */
// biome-ignore lint/suspicious/noExplicitAny: the document's own shape, read only here.
type CalendarValue = any;

function documentOf(name: string): string {
  return readFileSync(new URL(`../../queries/ask/${name}.graphql`, import.meta.url), 'utf8');
}

/** Adds `calendar`. */
export function calendarCommand(run: Run): Command {
  return new Command('calendar')
    .description('what happens when: meetings, year wheels, decisions, assignments and projects')
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
            ? (execute(documentOf('calendar-file'), variables) as Promise<CalendarValue>)
            : allPages((after) => execute(documentOf('calendar'), { ...variables, after })),
        );
        if (json) terminal.out(JSON.stringify(answer, null, 2));
        else terminal.out(ics ? answer.icalendar.trimEnd() : shown(answer, terminal, swedish));
      }),
    );
}

/** Asks page after page and joins their entries. */
async function allPages(ask: (after: string | null) => Promise<unknown>): Promise<CalendarValue> {
  const first = (await ask(null)) as CalendarValue;
  const entries = [...first.entries];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage) {
    const next = (await ask(pageInfo.endCursor)) as CalendarValue;
    entries.push(...next.entries);
    pageInfo = next.pageInfo;
  }
  return { ...first, entries, pageInfo };
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
