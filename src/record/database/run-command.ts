/** Runs another program to its end and gathers what it said. */
import { spawn } from 'node:child_process';

/** How a program ended and what it wrote, both streams together. */
export interface Ended {
  /** Exit code; -1 when the program could not be started or was killed. */
  readonly code: number;
  readonly output: string;
}

/** What a run may be given beside program and arguments. */
export interface RunOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  /** Called with each line as it is written. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program; never throws: a program that cannot be started ends with code -1. */
export function runCommand(
  program: string,
  words: readonly string[],
  { environment, timeoutMs, onLine }: RunOptions,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program.endsWith('.cmd'),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    let output = '';
    let rest = '';
    const take = (text: string) => {
      output = (output + text).slice(-200_000);
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      if (onLine) for (const line of lines) onLine(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}
