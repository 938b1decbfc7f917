/** The program as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('a reader that stops reading ends nothing with a stack: `--help | head`', async () => {
  const program = spawn(process.execPath, ['bin/kompetenslandskap.js', '--help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  program.stdout.destroy();
  const [code] = await once(program, 'close');
  expect({ code, told }).toEqual({ code: 0, told: '' });
}, 30_000);
