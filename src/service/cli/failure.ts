/** How a failure is told on the command line, and the exit code it ends with. */
import { type ErrorCode, KnowledgeError } from '../../errors.ts';
import { SeedFaults } from './seed-faults.ts';
import type { Terminal } from './terminal.ts';

/** Failures that are the input's fault end with 2, other trouble with 1. */
const badInput = /^(SEED_|UNKNOWN_|BAD_|STALE_)/;

/** The code, the place where there is one, the sentence and what to do, one line each. */
export function failureText(error: KnowledgeError): string {
  const place = error.at ? `  ${error.at.file}:${error.at.line}:${error.at.column}` : '';
  return [`${error.code}${place}`, `  ${error.message}`, error.hint && `  ${error.hint}`]
    .filter(Boolean)
    .join('\n');
}

export function exitCodeOf(code: ErrorCode): 1 | 2 {
  return badInput.test(code) ? 2 : 1;
}

/** Prints the failure, with its stack only when debugging, and returns the exit code. */
export function tellFailure(terminal: Terminal, error: unknown, debug: boolean): number {
  if (error instanceof SeedFaults) return tellSeedFaults(terminal, error);
  const known = error instanceof KnowledgeError;
  const text = known ? failureText(error) : `UNEXPECTED\n  ${(error as Error)?.message ?? error}`;
  terminal.err(terminal.colours.red(text));
  if (debug) terminal.err(String((error as Error)?.stack ?? ''));
  else if (!known) terminal.err('  Run it again with --debug to see where it happened.');
  return known ? exitCodeOf(error.code) : 1;
}

function tellSeedFaults(terminal: Terminal, { faults, message }: SeedFaults): number {
  for (const fault of faults) terminal.err(`${terminal.colours.red(failureText(fault))}\n`);
  terminal.err(`${message} Nothing was published.`);
  return 2;
}
