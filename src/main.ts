/** Hands the command line to cli/. */
import { runCommandLine } from './cli/program.ts';

/** @param argv - as `process.argv`: node, script, then the words typed */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await runCommandLine(argv);
}
