/** Light or dark: as the reader's system says, until the reader says otherwise. */
import { chosen } from './chosen.ts';

/** The themes a page can be read in. */
export type Theme = 'light' | 'dark';

/** What is shown now. */
export function themeNow(): Theme {
  const theme = chosen('theme');
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
