/** What comes of a file, line by line: each fault, each property that would change, each conflict with what it was, is and would be. */
import type { KnowledgeError } from '../../../errors.ts';
import type { CellFault } from '../../../landscape/workbook/cell-fault.ts';
import { columnsOf } from '../../../landscape/workbook/columns.ts';
import { sheetName } from '../../../landscape/workbook/sheet-kinds.ts';
import { toldValue } from '../../../landscape/workbook/write-rows.ts';
import { nameOfId } from '../../../language/names.ts';
import { propertyWords } from '../../../language/property-words.ts';
import type { Change } from '../../../model/changes/change.ts';
import { changesBetween } from '../../../model/changes/changes-between.ts';
import type { Conflict } from '../../../model/changes/merge.ts';
import type { Text } from '../../../model/common.ts';
import type { EntityKind, Fact } from '../../../model/fact.ts';
import { indexFacts } from '../../../model/fact-index.ts';
import type { Comparison } from '../compare.ts';
import type { OpenedFile } from './opened-file.ts';

/** One line of a result. */
export interface FileLine {
  readonly what: 'FAULT' | 'CONFLICT' | 'NEW' | 'CHANGED' | 'WITHDRAWN' | 'OTHERS';
  readonly sheet: string;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  /** The id of the fact, where there is one. */
  readonly id?: string | undefined;
  /** What the fact is called. */
  readonly name?: string | undefined;
  /** The head of the property. */
  readonly property?: string | undefined;
  readonly before?: string | undefined;
  /** What is published now, where that is something else. */
  readonly now?: string | undefined;
  readonly after?: string | undefined;
  readonly says?: Text | undefined;
}

/** All lines: faults first, then conflicts, then what changes. */
export function fileLines(opened: OpenedFile, comparison: Comparison | undefined): FileLine[] {
  const faults = opened.read.faults.map(ofFault);
  if (comparison === undefined) return faults;
  const lines = linesOf(opened, comparison);
  const known = new Set(opened.tables.sheets.map(({ name }) => name));
  return [
    ...faults,
    ...comparison.faults.map((fault) => ofResult(fault, known)),
    ...comparison.ours.conflicts.flatMap(lines.ofConflict),
    ...comparison.ours.made.flatMap((change) => lines.ofChange(change)),
    ...comparison.theirs.made.filter(({ act }) => act === 'SET').flatMap(lines.ofOthers),
  ];
}

function ofFault({ place, says }: CellFault): FileLine {
  const { sheet, row, column, head } = place;
  return { what: 'FAULT', sheet, row, column, property: head, says };
}

/** What the result as a whole is found at fault with; its own sentence stands in English. */
const inSwedish: Readonly<Record<string, string>> = {
  SEED_UNKNOWN_REF: 'Raden pekar på något som inte finns, kanske en rad som togs bort.',
  SEED_WRONG_KIND: 'Raden pekar på något av fel slag.',
  SEED_NO_CITATION: 'Raden har ingen källa.',
  SEED_UNKNOWN_LOCATOR: 'Stället finns inte i källan.',
  SEED_CYCLE: 'Delar och helheter bildar en krets.',
};

function ofResult(
  { code, message, hint, at }: KnowledgeError,
  sheets: ReadonlySet<string>,
): FileLine {
  const isHere = at !== undefined && sheets.has(at.file);
  const sv = `${inSwedish[code] ?? 'Raden går inte ihop med resten.'} ${message}`;
  const says = { sv, en: [message, hint].filter(Boolean).join(' ') };
  return {
    ...{ what: 'FAULT', sheet: at?.file ?? '', says },
    ...(isHere ? { row: at.line, column: at.column } : {}),
  };
}

function linesOf({ read, folder }: OpenedFile, { now, base }: Comparison) {
  const rows = new Map(read.rows.map((one) => [one.id, one.row]));
  const facts = new Map<string, Fact>();
  for (const list of [base?.facts ?? [], now.facts, folder.facts])
    for (const fact of list) facts.set(fact.id, fact);
  const { before: former, after: book } = read.books;
  const reading = { facts: indexFacts([...facts.values()]) };

  const placeOf = (id: string) => {
    const row = rows.get(id);
    const kind = facts.get(id)?.kind;
    const name = facts.get(id)?.name?.sv ?? nameOfId(reading, id, 'SV');
    return { sheet: row?.sheet.name ?? (kind ? sheetName(kind) : ''), row: row?.row, id, name };
  };
  const told = (kind: EntityKind, property: string, value: unknown) =>
    toldValue(kind, property, value, book);
  const kindOf = (id: string) => facts.get(id)?.kind as EntityKind;

  /** The properties of a fact that hold something. */
  const properties = (fact: Fact, what: FileLine['what'], at: 'before' | 'after'): FileLine[] =>
    [...new Set(columnsOf(fact.kind).map(({ property }) => property))].flatMap((property) => {
      const value = (fact as unknown as Record<string, unknown>)[property];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      if (isEmpty) return [];
      const shown = { property: headOf(property), [at]: told(fact.kind, property, value) };
      return [{ what, ...placeOf(fact.id), ...shown }];
    });

  const ofSet = ({ fact, property = '', before, after, isOrder }: Change): Partial<FileLine> => {
    if (isOrder)
      return { property: `${headOf(property)} (ordning)`, before: `${before}`, after: `${after}` };
    const kind = kindOf(fact);
    return {
      property: headOf(property),
      before: toldValue(kind, property, before, former),
      after: told(kind, property, after),
    };
  };

  return {
    ofChange(change: Change): FileLine[] {
      const place = placeOf(change.fact);
      if (change.act === 'SET') return [{ what: 'CHANGED', ...place, ...ofSet(change) }];
      if (change.act === 'WITHDRAW') return [{ what: 'WITHDRAWN', ...place }];
      return properties(change.after as Fact, 'NEW', 'after');
    },
    ofOthers: (change: Change): FileLine[] => [
      { what: 'OTHERS', ...placeOf(change.fact), ...ofSet(change) },
    ],
    ofConflict({ change, reason, now: published }: Conflict): FileLine[] {
      const place = { what: 'CONFLICT' as const, ...placeOf(change.fact) };
      if (reason === 'SET_OTHERWISE') {
        const current = told(kindOf(change.fact), change.property ?? '', published);
        return [{ ...place, ...ofSet(change), now: current, says: reasons.SET_OTHERWISE }];
      }
      if (reason === 'WITHDRAWN' || published === undefined)
        return [
          { ...place, ...(change.act === 'SET' ? ofSet(change) : {}), says: reasons.WITHDRAWN },
        ];
      const [one, other] =
        reason === 'EDITED' ? [change.before, published] : [published, change.after];
      return changesBetween([one as Fact], [other as Fact]).map((difference) => {
        const { property, before, after } = ofSet(difference);
        const shown =
          reason === 'EDITED' ? { before, now: after, after: '–' } : { now: before, after };
        return { ...place, property, ...shown, says: reasons[reason] };
      });
    },
  };
}

const headOf = (property: string) =>
  property === 'citations' ? 'Källor' : propertyWords(property).head.SV;

const reasons: Readonly<Record<Conflict['reason'], Text>> = {
  SET_OTHERWISE: {
    sv: 'Andra har ändrat samma egenskap. Skriv det publicerade i cellen för att ta det; för att behålla ditt, hämta en ny arbetsbok och skriv det där.',
    en: 'Others changed the same property. Write what is published into the cell to take it; to keep yours, take a new workbook and write it there.',
  },
  WITHDRAWN: {
    sv: 'Uppgiften är tillbakadragen av andra. Ta bort raden.',
    en: 'The fact was withdrawn by others. Remove the row.',
  },
  EDITED: {
    sv: 'Du har tagit bort en rad som andra har ändrat. Hämta en ny arbetsbok och ta bort den där.',
    en: 'You removed a row that others changed. Take a new workbook and remove it there.',
  },
  TAKEN: {
    sv: 'Uppgiften finns redan och säger annat. Hämta en ny arbetsbok och ändra den där.',
    en: 'The fact is there already and says otherwise. Take a new workbook and change it there.',
  },
  OTHER_KIND: {
    sv: 'Ett id blir aldrig något annat.',
    en: 'An id never becomes another thing.',
  },
};
