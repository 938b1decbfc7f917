/** How a failure is told on the command line, and the exit code it ends with. */
import { failureOf, KnowledgeError } from '../../errors.ts';
import { SeedFaults } from './seed-faults.ts';
import type { Terminal } from './terminal.ts';

/** The code, the place where there is one, the sentence and what to do, one line each. */
export function failureText(error: KnowledgeError): string {
  const place = error.at ? `  ${error.at.file}:${error.at.line}:${error.at.column}` : '';
  return [`${error.code}${place}`, `  ${error.message}`, error.hint && `  ${error.hint}`]
    .filter(Boolean)
    .join('\n');
}

/** Prints the failure, with its stack only when debugging, and returns the exit code. */
export function tellFailure(terminal: Terminal, error: unknown, debug: boolean): number {
  if (error instanceof SeedFaults) return tellSeedFaults(terminal, error);
  const known = error instanceof KnowledgeError;
  const text = known ? failureText(error) : `UNEXPECTED\n  ${(error as Error)?.message ?? error}`;
  terminal.err(terminal.colours.red(text));
  if (debug) terminal.err(String((error as Error)?.stack ?? ''));
  else if (!known) terminal.err('  Run it again with --debug to see where it happened.');
  return known ? failureOf(error.code).exit : 1;
}

function tellSeedFaults(terminal: Terminal, { faults, message }: SeedFaults): number {
  for (const fault of faults) terminal.err(`${terminal.colours.red(failureText(fault))}\n`);
  terminal.err(`${message} Nothing was published.`);
  return 2;
}
