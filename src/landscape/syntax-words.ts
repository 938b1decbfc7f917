/** What the YAML parser objects to, in words a planner understands. */
import type { YAMLError } from 'yaml';

interface Words {
  readonly when: (error: YAMLError) => boolean;
  readonly says: string;
  readonly hint: string;
}

const code = (wanted: string) => (error: YAMLError) => error.code === wanted;
const message = (wanted: RegExp) => (error: YAMLError) => wanted.test(error.message);

/** The first row that fits an error is told. */
const words: readonly Words[] = [
  {
    when: code('DUPLICATE_KEY'),
    says: 'A key stands twice in the same place',
    hint: 'Keep one of the two.',
  },
  {
    when: code('TAB_AS_INDENT'),
    says: 'The line is indented with a tab.',
    hint: 'Indent with spaces.',
  },
  {
    when: message(/closing ["']quote/),
    says: 'A quote is opened and never closed.',
    hint: 'End the text with the quote it begins with.',
  },
  {
    when: message(/^Flow (?:map|sequence)/),
    says: 'A "[" or "{" is opened and never closed.',
    hint: 'Close it with "]" or "}".',
  },
  {
    when: message(/^Sequence item without|^All \w+ items must start at the same column/),
    says: 'The line is indented more or less than the lines it belongs with.',
    hint: 'Begin it in the same column as its neighbours.',
  },
  {
    when: message(/^Maximum call stack/),
    says: 'Brackets are nested too deep.',
    hint: 'Write the values out plainly, fewer levels deep.',
  },
  {
    when: code('BLOCK_AS_IMPLICIT_KEY'),
    says: 'There is a second ": " on the line, or a line is indented wrongly.',
    hint: 'Put quotes round text that holds ": ".',
  },
  {
    when: code('MULTIPLE_DOCS'),
    says: 'The file holds "---" more than once.',
    hint: 'Make it two files.',
  },
  {
    when: message(/^Implicit (?:map )?keys? need/),
    says: 'A line has no ":" and belongs to nothing.',
    hint: 'Write "key: value", or "- " before an item of a list.',
  },
];

const anyHint =
  'Put quotes round text that holds ": ", "#", quotes or brackets, and check the indentation.';

/** What is wrong, with the key where one stands twice; and what to try. */
export function syntaxWords(error: YAMLError, text: string): { says: string; hint: string } {
  const found = words.find((row) => row.when(error));
  if (found === undefined) {
    const first = error.message.split('\n')[0] ?? '';
    return { says: `${first.replace(/ at line \d+, column \d+:?$/, '')}.`, hint: anyHint };
  }
  if (error.code !== 'DUPLICATE_KEY') return found;
  const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
  return { says: `${found.says}: "${key}".`, hint: found.hint };
}
