/** Words that say nothing of what is looked for: those that join and those that ask, in both languages. */
import type { StatementKind } from '../../../model/words.ts';

const swedish = `och eller men samt som att om av på till från för med hos vid under över mellan mot genom utan inom enligt
 i den det de dem dess deras en ett är var vara varit blir bli blev har hade ha kan kunde ska skall skulle bör får fick måste
 vad vem vems vilka vilken vilket vilkas hur när varför vart varifrån vars där dit här inte bara också även än ju nog då så
 sig sin sitt sina han hon vi ni jag man alla någon något några finns gäller anges respektive enligt denna detta dessa`;
const english = `and or but the a an of in on at to from for with by as is are was were be been being has have had do does did
 can could may might must shall should will would what who whom whose which how when why where whether that this these those
 there here not only also than then so it its their them they he she we you i any some each one into about per according`;

const words: ReadonlySet<string> = new Set(`${swedish} ${english}`.split(/\s/).filter(Boolean));
/** Small words that are names as well: IT, Per. */
const names: ReadonlySet<string> = new Set(['it', 'per']);

/** Whether a lower-case word weighs nothing. */
export function isSmall(word: string): boolean {
  return words.has(word) && !names.has(word);
}

const inWords = (text: string): ReadonlySet<string> => new Set(text.split(/\s/).filter(Boolean));
const absence =
  inWords(`saknas saknar inget ingen inga inte ej utan missing lacking lacks no not none nobody nothing without
 unstated numerical amount belopp`);
const disagreement =
  inWords(`entydig entydigt motsägelse motsägelser motsäger skiljer överens ense förenligt stämmer
 contradiction contradictions contradict agree agrees consistent differ differs match`);

/** Statements of which sorts a lower-case word asks for: what is missing or not told, and what does not agree. */
export function sortsSought(word: string): readonly StatementKind[] {
  if (absence.has(word)) return ['SILENCE'];
  return disagreement.has(word) ? ['CONTRADICTION', 'DIFFERENCE'] : [];
}
