/** What is wrong with a contribution, where it stands, in words for people and a code for programs. */
import { type Both, both } from '../../language/words.ts';
import type { Change } from '../../model/changes/change.ts';
import type { Conflict } from '../../model/changes/merge.ts';

/** A fault; what is left out is about the whole. */
export interface Fault {
  /** The place of the change it stands in. */
  readonly change?: number | undefined;
  readonly fact?: string | undefined;
  readonly property?: string | undefined;
  readonly code: string;
  readonly says: Both;
  readonly suggests?: Both | undefined;
  /** What stands there now, where somebody else changed it. */
  readonly now?: unknown;
}

/** A fault of one change. */
export function faultOf(
  code: string,
  { fact, property }: Partial<Pick<Change, 'fact' | 'property'>>,
  change: number | undefined,
  says: Both,
  suggests?: Both,
): Fault {
  return { change, fact, property, code, says, suggests };
}

const reasons: Readonly<Record<Conflict['reason'], readonly [says: Both, suggests: Both]>> = {
  SET_OTHERWISE: [
    both(
      'Någon annan har ändrat samma egenskap sedan det här skrevs.',
      'Somebody else changed the same property since this was written.',
    ),
    both(
      'Läs vad som står där nu. Behåll det, eller skriv ditt på nytt utifrån det.',
      'Read what stands there now. Keep it, or write yours anew from it.',
    ),
  ],
  WITHDRAWN: [
    both('Uppgiften är tillbakadragen.', 'The fact was withdrawn.'),
    both(
      'Ta bort ändringen, eller återinför uppgiften.',
      'Leave the change out, or let the fact return.',
    ),
  ],
  EDITED: [
    both(
      'Någon annan har ändrat uppgiften som ska dras tillbaka.',
      'Somebody else changed the fact that is to be withdrawn.',
    ),
    both(
      'Läs vad den säger nu, och dra tillbaka den på nytt om det fortfarande behövs.',
      'Read what it says now, and withdraw it anew if that is still needed.',
    ),
  ],
  TAKEN: [
    both('Det finns redan en uppgift med detta id.', 'There is a fact with this id already.'),
    both(
      'Ändra den som finns, eller välj ett annat id.',
      'Change the one there is, or choose another id.',
    ),
  ],
  OTHER_KIND: [
    both('Ett id blir aldrig något annat.', 'An id never becomes another thing.'),
    both('Välj ett nytt id.', 'Choose a new id.'),
  ],
};

/** What two did differently, with what stands there now. */
export function conflictFault(
  { change, reason, now }: Conflict,
  changes: readonly Change[],
): Fault {
  const [says, suggests] = reasons[reason];
  return { ...faultOf(reason, change, changes.indexOf(change), says, suggests), now: now ?? null };
}
