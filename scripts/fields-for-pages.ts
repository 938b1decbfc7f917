/** `npm run types`: what can be filled in of each kind of fact, made from the model, so that forms speak of the same as sheets and no browser has to load the shapes. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Column, columnsOf } from '../src/landscape/workbook/columns.ts';
import { Text } from '../src/model/common.ts';
import { kindNamed } from '../src/model/fact.ts';

export const file = 'src/explorer/language/fields.generated.ts';

/** How a property is filled in; none for what takes more than one field, such as codes. */
function filledInAs({ field, property, to }: Column) {
  if (field === Text) return 'TEXT';
  if (field instanceof z.ZodEnum) return 'WORD';
  if (field instanceof z.ZodBoolean) return 'YES_NO';
  if (field instanceof z.ZodNumber) return 'NUMBER';
  if (property === 'from' || property === 'to') return 'DATE';
  if (to !== undefined) return field instanceof z.ZodArray ? 'THINGS' : 'THING';
  return field instanceof z.ZodString ? 'LINE' : undefined;
}

function fieldsOf(kind: keyof typeof kindNamed) {
  const columns = columnsOf(kind).filter(({ part }) => part === undefined || part === 'sv');
  return columns.flatMap((column) => {
    const { property, head, says, isNeeded, to, words } = column;
    const as = filledInAs(column);
    if (as === undefined) return [];
    const kinds = to === undefined || to === 'ANY' ? {} : { to };
    const options = column.field instanceof z.ZodEnum ? column.field.options : [];
    const choices = options.map((value) => ({
      value: String(value),
      called: words[String(value)] ?? { SV: String(value), EN: String(value) },
    }));
    const chosenOf = choices.length > 0 ? { choices } : {};
    return [{ property, as, head, says, isNeeded, ...kinds, ...chosenOf }];
  });
}

/** The file's text. */
export function fieldsForPages(): string {
  const kinds = Object.keys(kindNamed) as (keyof typeof kindNamed)[];
  const all = Object.fromEntries(kinds.map((kind) => [kind, fieldsOf(kind)]));
  // What several kinds have alike is written once.
  const each = [
    ...new Set(
      Object.values(all)
        .flat()
        .map((field) => JSON.stringify(field)),
    ),
  ];
  const placesOf = (own: readonly object[]) =>
    own.map((field) => `each[${each.indexOf(JSON.stringify(field))}]`).join(', ');
  const lines = Object.entries(all).map(([kind, own]) => `  ${kind}: [${placesOf(own)}],\n`);
  return `/** Made from src/model/kinds.ts by npm run types. */

const each = [
${each.map((field) => `  ${field},\n`).join('')}] as const;

export const fields = {
${lines.join('')}} as const;
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, fieldsForPages());
