/** What a YAML file says once and repeats elsewhere (`&name` and `*name`), when the place that says it changes. */
import { parseDocument, visit } from 'yaml';
import { flowText } from './flow-text.ts';
import { type At, spliced, standing } from './yaml-places.ts';

/** The text after a change; undefined where the place is not written so that it can be changed. */
export type Changed = string | undefined;

/**
 * A change that may take away what other places in the file repeat (`&name` and `*name`): where it does, those are written out first.
 */
export function repeating(change: (text: string) => Changed, text: string): Changed {
  const changed = change(text);
  if (changed === undefined || !/(^|[\s,[{])\*[^\s*]/.test(text)) return changed;
  return isWhole(changed) ? changed : change(withoutAliases(text));
}

function isWhole(text: string): boolean {
  try {
    const document = parseDocument(text, { merge: true, logLevel: 'silent' });
    document.toJS();
    return document.errors.length === 0;
  } catch {
    return false;
  }
}

/** The text with what is repeated written out. */
function withoutAliases(text: string): string {
  const document = parseDocument(text, { merge: true, logLevel: 'silent' });
  const puts: [At, string][] = [];
  visit(document, {
    Alias(_, alias) {
      const value = alias.resolve(document)?.toJS(document) as unknown;
      puts.unshift([standing(text, alias), flowText(value)]);
    },
  });
  return puts.reduce((rest, [at, put]) => spliced(rest, at, put), text);
}
