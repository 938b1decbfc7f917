/** `workbook`: what is published of a landscape as a workbook, or one kind of it as rows. */
import type { Command } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { writeCsv } from '../../landscape/workbook/csv.ts';
import { kindCalled, kindOfFile, sheetName } from '../../landscape/workbook/sheet-kinds.ts';
import { workbookSheets } from '../../landscape/workbook/write-workbook.ts';
import { writeXlsx } from '../../landscape/workbook/xlsx/write-xlsx.ts';
import { type EntityKind, entityKinds } from '../../model/fact.ts';
import { identified } from '../../record/revisions/read-revision.ts';
import { readPublished } from '../working-copy/compare.ts';
import {
  csvRows,
  landscapeMeant,
  nothingPublished,
  workbookOf,
} from '../working-copy/file/published-file.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';
import { writeWhole } from './write-whole.ts';

interface Options {
  readonly out: string;
  readonly landscape?: string;
  readonly kind?: string;
}

/** Adds `workbook`. */
export function workbookCommand(command: Command, run: Run): Command {
  return command
    .requiredOption('--out <file>', 'a workbook (.xlsx), or the rows of one kind (.csv)')
    .option('--landscape <id>', 'which landscape; left out, the only one there is')
    .option('--kind <name>', 'which kind, where the name of a .csv file does not say')
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap workbook --out karta.xlsx\n  kompetenslandskap workbook --out aktorer.csv\n  kompetenslandskap load karta.xlsx --dry-run --report svar.xlsx',
    )
    .action(({ out, landscape, kind }: Options) =>
      run((terminal, config) => {
        const form = formOf(out, kind);
        return withDatabase(terminal, config, async ({ connection }) => {
          const published = await readPublished(connection);
          if (published.revisions.length === 0) throw nothingPublished();
          const now = {
            ...published,
            database: published.database ?? (await identified(connection)),
          };
          const layer = landscapeMeant(now, landscape);
          const of = workbookOf(now, layer);
          const rows = form === 'WORKBOOK' ? [] : csvRows(now, layer, form);
          writeWhole(
            out,
            form === 'WORKBOOK' ? await writeXlsx(workbookSheets(of)) : writeCsv(rows),
          );
          const { revision } = of.madeFrom;
          const count = form === 'WORKBOOK' ? of.facts.length : rows.length - 1;
          terminal.out(`${out}: ${of.name.sv}, ${count} facts of revision ${revision}`);
        });
      }),
    );
}

/**
 * What a file is, by its ending and, for rows, by its name.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` when it does not say
 */
export function formOf(file: string, kind: string | undefined): 'WORKBOOK' | EntityKind {
  if (/\.xlsx$/i.test(file)) return 'WORKBOOK';
  if (!/\.csv$/i.test(file))
    throw new KnowledgeError('BAD_USER_INPUT', `"${file}" is neither .xlsx nor .csv.`, {
      hint: 'Save it as an Excel workbook (.xlsx), or one sheet of it as .csv.',
    });
  const found = kind === undefined ? kindOfFile(file) : kindCalled(kind);
  if (found !== undefined) return found;
  throw new KnowledgeError('BAD_USER_INPUT', `"${kind ?? file}" does not say what its rows are.`, {
    hint: `Name the file or --kind as one of: ${entityKinds.map(sheetName).join(', ')}.`,
  });
}
