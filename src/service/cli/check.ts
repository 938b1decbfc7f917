/** `check`: whether the facts of a folder are well-formed, without a database. */
import type { Command } from 'commander';
import { readLandscape } from '../../landscape/read-seed.ts';
import { failureText } from './failure.ts';
import { foldersMeant } from './folders.ts';
import type { Run } from './run.ts';

/** Adds `check`; it ends with 2 when anything is at fault. Warnings are told and let pass. */
export function checkCommand(command: Command, run: Run): Command {
  return command
    .option('--json', 'print faults and warnings as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  kompetenslandskap check\n  kompetenslandskap check --folder my-region',
    )
    .action((options: { json?: boolean }) =>
      run(async (terminal, config) => {
        const reading = readLandscape(foldersMeant(config));
        const { facts, faults, warnings, files, below } = reading;
        if (options.json) {
          const told = faults.map(({ code, message, at, hint }) => ({ code, message, at, hint }));
          terminal.out(JSON.stringify({ facts: facts.length, faults: told, warnings }, null, 2));
          return faults.length > 0 ? 2 : 0;
        }
        for (const fault of faults) terminal.err(`${terminal.colours.red(failureText(fault))}\n`);
        for (const { message, at } of warnings)
          terminal.err(
            terminal.colours.yellow(`Odd  ${at.file}:${at.line}:${at.column}\n  ${message}\n`),
          );
        terminal.out(
          faults.length > 0
            ? `${count(faults.length, 'fault')} in ${count(files, 'file')}; nothing can be published until they are mended.`
            : `${count(facts.length, 'fact')} in ${count(files, 'file')} are well-formed${below.length > 0 ? `, on ${below.length} that lie below` : ''}, ${count(warnings.length, 'oddity', 'oddities')}.`,
        );
        return faults.length > 0 ? 2 : 0;
      }),
    );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
