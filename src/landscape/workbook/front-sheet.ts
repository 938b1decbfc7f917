/** The first sheet: how the workbook is used, then every column of every sheet, in Swedish with English beside. */
import { z } from 'zod';
import { common } from '../../model/common.ts';
import { type EntityKind, entityKinds } from '../../model/fact.ts';
import { type Column, columnsOf } from './columns.ts';
import { sheetName } from './sheet-kinds.ts';
import { frontName } from './sheet-names.ts';
import type { WrittenRow, WrittenSheet } from './xlsx/written-sheet.ts';

/** What the workbook holds, for its first lines. */
export interface About {
  /** The name of the landscape. */
  readonly name: string;
  readonly revision: number;
  readonly facts: number;
}

const rules: readonly (readonly [string, string])[] = [
  [
    'Varje blad är ett slags uppgift, varje rad en uppgift, varje kolumn en egenskap. Spara och läs in: kompetenslandskap load karta.xlsx --dry-run --report svar.xlsx visar vad som skulle ändras; utan --dry-run publiceras det.',
    'Each sheet is a kind of fact, each row a fact, each column a property. Save and load: kompetenslandskap load karta.xlsx --dry-run --report svar.xlsx shows what would change; without --dry-run it is published.',
  ],
  [
    'Bara det du ändrar ändras. Vad andra har ändrat under tiden står kvar; har ni ändrat samma egenskap visas båda, och ingenting publiceras.',
    'Only what you change is changed. What others changed meanwhile stays; where you changed the same property both are shown, and nothing is published.',
  ],
  [
    'Ny uppgift: skriv en rad längst ner och lämna kolumnen Rad tom. Ta bort: ta bort hela raden. Sortera, filtrera, byt namn på uppgifter och ta bort kolumner eller blad som du inte behöver: det som inte finns med är oförändrat.',
    'A new fact: write a row at the end and leave the column Rad empty. To withdraw one: remove the whole row. Sort, filter, rename facts, and remove columns or sheets you do not need: what is not there is unchanged.',
  ],
  [
    'Andra uppgifter skrivs med sitt namn, som det står i deras blad eller i listan. Står ett id inom hakparentes efter namnet, [rad], gäller id:t.',
    'Other facts are written by their name, as it stands in their sheet or in the list. Where an id stands in brackets after the name, [rad], the id counts.',
  ],
  [
    'Flera i en cell: en på varje rad (Alt+Retur), eller med semikolon mellan. Delar av en och samma sak skiljs med streck: namn | 2018 | 2021.',
    'Several in one cell: one on each line (Alt+Enter), or with semicolons between. Parts of the same thing are parted by bars: name | 2018 | 2021.',
  ],
  [
    'Varje uppgift har minst en källa: ett dokument och ett ställe i det. Ett nytt dokument är en rad i bladet Dokument, med sina rubriker.',
    'Every fact has at least one source: a document and a place in it. A new document is a row in the sheet Dokument, with its headings.',
  ],
  [
    'Datum skrivs så noga som källan: 2024, 2024-05, 2024-05-14, 2024-33 (tredje kvartalet är 35), 2018/2020.',
    'Dates are as precise as the source: 2024, 2024-05, 2024-05-14, 2024-33 (the third quarter is 35), 2018/2020.',
  ],
  [
    'Rader som börjar med ordet exempel visar bara hur man gör. De läses inte.',
    'Rows that begin with the word exempel only show how it is done. They are not read.',
  ],
];

/** @param kinds - the kinds that have sheets */
export function frontSheet(
  { name, revision, facts }: About,
  kinds: readonly EntityKind[] = entityKinds,
): WrittenSheet {
  const row = (cells: readonly string[]): WrittenRow => ({ cells });
  const heading = (...cells: string[]): WrittenRow => ({ cells, as: 'HEADING' });
  return {
    name: frontName,
    as: 'FRONT',
    columns: ['Blad', 'Kolumn', 'På svenska', 'In English'].map((head, at) => ({
      head,
      width: [20, 24, 80, 80][at] ?? 20,
    })),
    rows: [
      row([
        '',
        '',
        `${name}: ${facts} uppgifter ur revision ${revision}.`,
        `${name}: ${facts} facts of revision ${revision}.`,
      ]),
      heading('', '', 'Så gör du', 'How it is done'),
      ...rules.map(([sv, en]) => row(['', '', sv, en])),
      heading('Blad', 'Kolumn', 'Vad som står där', 'What stands there'),
      ...columnsOf(entityKinds[0] as EntityKind)
        .filter(isOfAll)
        .map((column) => row(told('Alla blad', column))),
      ...kinds.flatMap((kind) => {
        const own = columnsOf(kind).filter((column) => !isOfAll(column));
        return own.map((column) => row(told(sheetName(kind), column)));
      }),
    ],
  };
}

const oneOf = { SV: 'Ett av', EN: 'One of' } as const;

/** What every kind of fact may say is told once. */
const isOfAll = ({ property }: Column) => Object.hasOwn(common, property);

function told(sheet: string, column: Column): string[] {
  const { head, says, isNeeded, words, field } = column;
  const options = field instanceof z.ZodEnum ? field.options.map(String) : [];
  const listed = (language: 'SV' | 'EN') =>
    options.map((word) => words[word]?.[language] ?? word).join(', ');
  const tail = (needed: string, language: 'SV' | 'EN') =>
    [
      isNeeded ? needed : '',
      options.length > 0 ? `${oneOf[language]}: ${listed(language)}.` : '',
    ].filter(Boolean);
  return [
    sheet,
    head.SV,
    [says.SV, ...tail('Behövs.', 'SV')].join(' '),
    [`${head.EN}: ${says.EN}`, ...tail('Needed.', 'EN')].join(' '),
  ];
}
