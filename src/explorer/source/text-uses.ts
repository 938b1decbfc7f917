/** How much of a document's text may be read, in words. */
import type { TextUse } from '../../client/words.generated.ts';

type Both = readonly [sv: string, en: string];

/** `UNDECIDED` where nobody has said. */
export const textUses: Readonly<Record<TextUse | 'UNDECIDED', Both>> = {
  WHOLE: [
    'Hela, utom namn på den som inte har ett offentligt uppdrag',
    'All of it, but for names of people who hold no public office',
  ],
  QUOTATIONS: ['Bara korta citat', 'Short quotations only'],
  NONE: ['Visas inte', 'Not shown'],
  UNDECIDED: ['Inte avgjort, därför visas inget', 'Not decided, so nothing is shown'],
};
