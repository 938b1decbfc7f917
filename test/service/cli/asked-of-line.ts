/** A line typed after `ask`, read as the command reads it. */
import { Command } from 'commander';
import { addAsked, variablesOf } from '../../../src/service/cli/asked-words.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';

const asked = howAsked();

/** The question of a line, and what its document is told. */
export function askedOfLine(line: string) {
  const [name = '', ...words] = [...line.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  const how = asked.find(({ command }) => command === name);
  if (!how) throw new Error(`No question is called ${name}.`);
  const command = new Command(name).exitOverride().configureOutput({ writeErr: () => {} });
  addAsked(command, how.arguments);
  command.parse(words, { from: 'user' });
  return { how, variables: variablesOf(how.arguments, command.processedArgs, command.opts()) };
}
