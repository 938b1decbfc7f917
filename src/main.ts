/** Hands the command line to cli/. */
import { runCommandLine } from './service/cli/program.ts';

/** How long what a failed command leaves open may keep the program from ending. */
const lastWordsMs = 3000;

/** @param argv - as `process.argv`: node, script, then the words typed */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await runCommandLine(argv);
  if (process.exitCode !== 0) setTimeout(() => process.exit(), lastWordsMs).unref();
}
