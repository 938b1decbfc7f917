/** `sources`: per document and section, how many facts rest on it. */
import type { Command } from 'commander';
import { type SourceRow, sourcesReport } from '../../landscape/report.ts';
import { readCheckedSeed } from './checked-seed.ts';
import { foldersMeant } from './folders.ts';
import type { Run } from './run.ts';
import { table } from './terminal.ts';

/** Adds `sources`; it reads the folder and needs no database. */
export function sourcesCommand(command: Command, run: Run): Command {
  return command
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  kompetenslandskap sources')
    .action((options: { json?: boolean }) =>
      run(async (terminal, config) => {
        const { checked, below } = readCheckedSeed(foldersMeant(config));
        const facts = [...below, ...checked].map(({ fact }) => fact);
        const rows = sourcesReport(facts).filter(isSource);
        const cells = rows.map((row) => [row.document, row.at, String(row.facts), noteOf(row)]);
        terminal.out(
          options.json
            ? JSON.stringify(rows, null, 2)
            : table(terminal, ['Document', 'Section', 'Facts', ''], cells),
        );
      }),
    );
}

/** Documents that are only spoken of, with no outline and nothing resting on them, are no sources. */
function isSource({ at, facts }: SourceRow): boolean {
  return at !== '' || facts > 0;
}

function noteOf({ status, factsInside, empty }: SourceRow): string {
  if (status === 'CITED_INSIDE') return `${factsInside} on headings inside it`;
  if (status === 'EMPTY') return empty ?? '';
  return status === 'UNREAD' ? 'no fact rests on it' : '';
}
