/** What a meeting's preparation answers, as page and summons tell it. */
import type { PreparationQuery } from '../ask/documents.generated.ts';

export type Prepared = NonNullable<PreparationQuery['meetingPreparation']>;

/** "Punkt: Valideringar." stands under a heading that says what it is. */
export const withoutLabel = (sentence: string) => sentence.replace(/^(Punkt|Item): /, '');
