/** `--format` and `--out`: every command that asks has the formats of its question. */
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { composed } from '../../../src/formats/format.ts';
import { formatsOf } from '../../../src/formats/formats.ts';
import { commands } from '../../../src/service/cli/commands.ts';
import { formatTyped } from '../../../src/service/cli/file-options.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';

/** The command of a question: a word of its own, or after `ask`. */
async function commandOf(question: string): Promise<Command | undefined> {
  const word = question === 'landscape-map' ? 'map' : question;
  const row =
    commands.find(({ name }) => name === word) ?? commands.find(({ name }) => name === 'ask');
  const command = new Command(row?.name);
  (await row?.read())?.(command, async () => {});
  return row?.name === 'ask' ? command.commands.find((one) => one.name() === word) : command;
}

test.each([...Object.keys(composed), ...howAsked().map(({ command }) => command)])(
  '%s can be written in each of its formats',
  async (question) => {
    const command = await commandOf(question);
    const option = command?.options.find(({ long }) => long === '--format');
    expect(option?.argChoices).toEqual(formatsOf(question).map(({ name }) => name));
    expect(command?.options.some(({ long }) => long === '--out')).toBe(true);
  },
);

test('a format is told by its name, or else by what the file is called', () => {
  expect(formatTyped('upstream', { format: 'csv', out: 'a.json' })?.name).toBe('csv');
  expect(formatTyped('upstream', { out: 'a.JSON' })?.name).toBe('json');
  expect(formatTyped('report', { out: 'a.htm' }, 'markdown')?.name).toBe('html');
  expect(formatTyped('report', { out: 'a.txt' }, 'markdown')?.name).toBe('markdown');
  expect(formatTyped('upstream', {})).toBeUndefined();
});

test('a file that tells no format is refused, and so is a PDF on the terminal', () => {
  const refused = (options: { out?: string; format?: string }) => {
    try {
      return formatTyped('landscape-map', options);
    } catch (error) {
      return error;
    }
  };
  expect(refused({ out: 'map.png' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    hint: expect.stringMatching(
      /^End its name in .svg, .pdf, .json, .xlsx, .csv.* or add --format.$/,
    ),
  });
  expect(refused({ format: 'pdf' })).toMatchObject({ code: 'BAD_USER_INPUT' });
});
