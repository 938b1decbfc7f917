/** The README names every command, setting and error code, and none that is gone. */
import { existsSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { settings } from '../../src/config.ts';
import { errorCodes } from '../../src/errors.ts';
import { makeQuestionSchema } from '../../src/service/graphql/make-question-schema.ts';

const readme = readFileSync('README.md', 'utf8');

/** The rows of the table under a heading, as cells. */
function rowsUnder(heading: string): string[][] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test('the table of settings has the rows of config.ts', () => {
  const rows = Object.entries(settings).map(([name, { shape, says }]) => {
    const usual = shape.safeParse(undefined);
    const value = usual.success && usual.data !== undefined ? `\`${usual.data}\`` : 'none';
    return [`\`${name}\``, value, says];
  });
  expect(rowsUnder('Settings')).toEqual(rows);
});

test('the table of errors has the rows of errors.ts', () => {
  const rows = Object.entries(errorCodes).map(([code, { says }]) => [`\`${code}\``, says]);
  expect(rowsUnder('Errors')).toEqual(rows);
});

test('every GraphQL example fits the schema', () => {
  const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  expect(examples.length).toBeGreaterThanOrEqual(3);
  const schema = makeQuestionSchema();
  for (const example of examples) expect(validate(schema, parse(example))).toEqual([]);
});

test('every linked file and every npm script named exists', () => {
  const links = [...readme.matchAll(/\]\(([^)#][^)]*)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !path.startsWith('http') && !existsSync(path))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readme.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
