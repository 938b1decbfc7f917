/** How a command's work is run. */
import type { Config } from '../../config.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command's work; what it returns, when a number, is the exit code. */
export type Run = (
  // biome-ignore lint/suspicious/noConfusingVoidType: most commands end with 0 and return nothing.
  work: (terminal: Terminal, config: Config) => Promise<number | void>,
) => Promise<void>;
