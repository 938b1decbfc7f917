/** Hands the command line to cli/. */
import { runCommandLine } from './service/cli/program.ts';

/** How long what a failed command leaves open may keep the program from ending. */
const lastWordsMs = 3000;

/** Whoever reads may stop reading, as `head` does: what is left to say is then said to nobody, and the work goes on to its end. */
function letReadersLeave(): void {
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/** @param argv - as `process.argv`: node, script, then the words typed */
export async function main(argv: readonly string[]): Promise<void> {
  letReadersLeave();
  process.exitCode = await runCommandLine(argv);
  if (process.exitCode !== 0) setTimeout(() => process.exit(), lastWordsMs).unref();
}
