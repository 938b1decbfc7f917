/** What a landscape says in files of its own, as text. */
import type { FactOf } from '../../model/fact.ts';
import type { OwnFile } from '../../model/kinds/landscape.ts';
import { isSame } from '../../model/same.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { flowText } from './flow-text.ts';

/** The whole file; empty where nothing is said. */
export function writtenOwnFile(landscape: FactOf<'LANDSCAPE'>, file: OwnFile): string {
  if (file === 'groups')
    return (landscape.groups ?? []).map((one) => `- ${flowText(one)}\n`).join('');
  if (file === 'words')
    return (landscape.words ?? []).map((one) => `- ${flowText(one)}\n`).join('');
  return groupsOf(landscape.suggestions ?? [])
    .map(groupText)
    .join('');
}

/** Suggestions that follow each other and are shown at the same place under the same heading. */
function groupsOf(suggestions: readonly Suggestion[]): Suggestion[][] {
  const groups: Suggestion[][] = [];
  for (const one of suggestions) {
    const group = groups.at(-1);
    const isSameGroup =
      group !== undefined && isSame(group[0]?.at, one.at) && isSame(group[0]?.theme, one.theme);
    if (isSameGroup) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function groupText(group: readonly Suggestion[]): string {
  const { at, theme } = group[0] as Suggestion;
  const items = group.map(
    ({ asks, at: _, theme: __, ...rest }) => `    - ${flowText({ ...asks, ...rest })}\n`,
  );
  const heading = theme === undefined ? '' : `  theme: ${flowText(theme)}\n`;
  return `- at: ${flowText(at)}\n${heading}  items:\n${items.join('')}`;
}
