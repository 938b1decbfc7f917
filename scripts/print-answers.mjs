/** Writes docs/questions-answered.md from the table of questions the tests ask. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const table = parse(
  readFileSync(new URL('../test/seed/answers/questions.yaml', import.meta.url), 'utf8'),
);
const head = `# Questions answered

What users ask, each with the one call that answers it and what comes back; the tests hold it (\`test/seed/answers/\`). The documents named are in
\`test/seed/answers/asked/\`. Written by \`node scripts/print-answers.mjs\`.
`;

/** One question: its words in both languages, the call, and the words and names of the answer. */
export function answered({ id, sv, en, ask, with: variables, says = [], names = [], who = [] }) {
  const found = [...new Set([...names, ...who, ...says])].map((words) => `“${words}”`).join(', ');
  return `\n**${sv}** ${en} (${id})  \n\`${ask}\` \`${JSON.stringify(variables)}\`  \n→ ${found}\n`;
}

export const page = head + table.map(answered).join('');
if (process.argv[1]?.endsWith('print-answers.mjs'))
  writeFileSync(new URL('../docs/questions-answered.md', import.meta.url), page);
