/** What comes of comparing plan and reality, in the words of pages and command line. */
import type { Language } from './words.ts';

/** The verdicts in the order of the answer. */
export const verdictWords = {
  MISSING: { SV: 'Saknas enligt källan', EN: 'Missing, a source says' },
  UNDOCUMENTED: { SV: 'Inte bekräftat än', EN: 'Not confirmed yet' },
  UNPLANNED: { SV: 'Görs, står inte i planen', EN: 'Done, not in the plan' },
  CONVERGENT: { SV: 'Står i planen, bekräftat', EN: 'In the plan, confirmed' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
