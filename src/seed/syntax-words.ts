/** What the YAML parser objects to, in words a planner understands. */
import type { YAMLError } from 'yaml';

const words: Readonly<Record<string, { readonly says: string; readonly hint: string }>> = {
  DUPLICATE_KEY: { says: 'A key stands twice in the same place', hint: 'Keep one of the two.' },
  TAB_AS_INDENT: { says: 'The line is indented with a tab.', hint: 'Indent with spaces.' },
  BAD_INDENT: {
    says: 'The line is indented more or less than the lines it belongs with.',
    hint: 'Begin it in the same column as its neighbours.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    says: 'There is a second ": " on the line, or a line is indented wrongly.',
    hint: 'Put quotes round text that holds ": ".',
  },
  MULTIPLE_DOCS: { says: 'The file holds "---" more than once.', hint: 'Make it two files.' },
  MULTILINE_IMPLICIT_KEY: {
    says: 'A key goes on over the end of its line; a ":" may be missing.',
    hint: 'Write "key: value".',
  },
  BAD_ALIAS: { says: 'An "*" begins an alias, which has no name here.', hint: 'Put quotes round.' },
};

const anyHint =
  'Put quotes round text that holds ": ", "#", quotes or brackets, and check the indentation.';

/** What is wrong, with the key where one stands twice. */
export function syntaxSentence(error: YAMLError, text: string): string {
  const says = words[error.code]?.says;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0];
    return key === undefined ? `${says}.` : `${says}: "${key}".`;
  }
  const first = error.message.split('\n')[0] ?? '';
  return says ?? `${first.replace(/ at line \d+, column \d+:?$/, '')}.`;
}

/** What to try. */
export function syntaxHint(code: string): string {
  return words[code]?.hint ?? anyHint;
}
