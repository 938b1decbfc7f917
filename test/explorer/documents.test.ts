/** The typed documents of the explorer and of the questions are what they and the schema say now. */
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../codegen.ts';
import { file as fieldsFile, fieldsForPages } from '../../scripts/fields-for-pages.ts';
import { file, kindsForPages } from '../../scripts/kinds-for-pages.ts';

interface Generated {
  readonly filename: string;
  readonly content: string;
}

test('what is generated from documents is current; npm run types writes them', async () => {
  const files: Generated[] = await generate({ ...config, silent: true }, false);
  expect(files.map(({ filename }) => filename).sort()).toEqual(
    Object.keys(config.generates).sort(),
  );
  for (const { filename, content } of files)
    expect(readFileSync(filename, 'utf8') === content, `${filename} is old`).toBe(true);
});

test('fields.generated.ts says what the model says; npm run types writes it', () => {
  const isCurrent = readFileSync(fieldsFile, 'utf8') === fieldsForPages();
  expect(isCurrent, `${fieldsFile} is old`).toBe(true);
});

test('kinds.generated.ts says what the model says; npm run types writes it', () => {
  expect(readFileSync(file, 'utf8') === kindsForPages(), `${file} is old`).toBe(true);
});
