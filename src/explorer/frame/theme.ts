/** Light or dark: as the reader's system says, until the reader says otherwise. */
const kept = 'kompetenslandskap.theme';

/** The themes a page can be read in. */
export type Theme = 'light' | 'dark';

/** What is shown now. */
export function themeNow(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows what the reader chose before, if anything. */
export function showTheme(): void {
  try {
    const chosen = localStorage.getItem(kept);
    if (chosen) document.documentElement.dataset.theme = chosen;
  } catch {
    // A browser that keeps nothing shows what its system says.
  }
}

/** Shows a theme and keeps it for the next time. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(kept, theme);
  } catch {
    // See above.
  }
}
