/** Why what stands in a cell is not what its column holds, in both languages. */
import { z } from 'zod';
import type { Both } from '../../language/words.ts';
import type { Text } from '../../model/common.ts';
import { Edtf } from '../../model/common.ts';
import { nearest } from '../../model/nearest.ts';
import { unsayableIn } from '../../model/unsayable.ts';
import { said } from './cell-fault.ts';

/** A text that holds what nobody can see. */
export function unseenFault(text: string): Text | undefined {
  const found = unsayableIn(text);
  return (
    found &&
    said(
      'Cellen har tecken som inte syns. Skriv om texten för hand.',
      `${found.says} ${found.hint}`,
    )
  );
}

/** A word that is none of the vocabulary, with those that are. */
export function wordFault(text: string, words: readonly (readonly [string, Both])[]): Text {
  const candidates = words.map(([id, { SV, EN }]) => ({ id, names: [SV, EN] }));
  const [near] = nearest(text, candidates, 1);
  const meant = words.find(([word]) => word === near)?.[1];
  const [sv, en] = meant
    ? [`Menade du "${meant.SV}"?`, `Did you mean "${meant.EN}"?`]
    : [
        `Välj ett av: ${words.map(([, { SV }]) => SV).join(', ')}.`,
        `Choose one of: ${words.map(([, { EN }]) => EN).join(', ')}.`,
      ];
  return said(`"${text}" är inget av orden. ${sv}`, `"${text}" is none of the words. ${en}`);
}

export function yesOrNoFault(text: string): Text {
  return said(`"${text}" är varken ja eller nej.`, `"${text}" is neither yes nor no (ja, nej).`);
}

export function numberFault(text: string): Text {
  return said(
    `"${text}" är inget tal. Skriv bara siffror, som 12 eller 12,5.`,
    `"${text}" is no number. Write figures only, such as 12 or 12,5.`,
  );
}

/** A number with decimals where text is wanted would lose its last nought. */
export function decimalFault(text: string): Text {
  return said(
    `${text} är ett tal. Formatera cellen som text och skriv det igen.`,
    `${text} is a number. Format the cell as text and write it again.`,
  );
}

export const neededFault = said(
  'Cellen är tom. Här behövs något.',
  'The cell is empty. Something is needed here.',
);

/** What a shape refuses; its own words stand in English. */
export function shapeFault(field: z.core.$ZodType, text: string, error: z.ZodError): Text {
  const rule = error.issues[0]?.message ?? '';
  const english = `"${text}" cannot stand here: ${rule}.`;
  if (field === Edtf)
    return said(
      `"${text}" är inget datum. Skriv 2024, 2024-05, 2024-05-14 eller 2018/2020.`,
      english,
    );
  if (field instanceof z.ZodNumber)
    return said(`${text} är för litet, för stort eller inte ett heltal.`, english);
  if (/https/.test(rule))
    return said(
      `"${text}" är ingen adress. Den börjar med https:// och har inga blanksteg.`,
      english,
    );
  return said(`"${text}" kan inte stå här.`, english);
}
