/** What the reader chose of how pages look: an attribute of the document that style follows, kept in the browser for the next time. */

/** What can be chosen: the theme, and whether the query behind each answer is shown. */
export type Choice = 'theme' | 'queries';

const choices: readonly Choice[] = ['theme', 'queries'];
const keptAs = (choice: Choice) => `kompetenslandskap.${choice}`;

/** What is chosen now, if anything. */
export function chosen(choice: Choice): string | undefined {
  return document.documentElement.dataset[choice];
}

/** Shows what the reader chose before, if anything. */
export function showChosen(): void {
  try {
    for (const choice of choices) {
      const kept = localStorage.getItem(keptAs(choice));
      if (kept) document.documentElement.dataset[choice] = kept;
    }
  } catch {
    // A browser that keeps nothing shows what its system says.
  }
}

/** Shows a choice and keeps it for the next time. */
export function choose(choice: Choice, value: string): void {
  document.documentElement.dataset[choice] = value;
  try {
    localStorage.setItem(keptAs(choice), value);
  } catch {
    // See above.
  }
}
