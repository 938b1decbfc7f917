/** A program that boots a long sleep in place of a database and holds it until it is killed: argument 1 is the folder. */
import { mkdir } from 'node:fs/promises';
import { boot } from '../../../src/record/database/boot.ts';
import { homeIn } from '../../../src/record/database/home.ts';

const home = homeIn(process.argv[2] ?? '');
await mkdir(home.logs, { recursive: true });
const words = ['611'];
const { pid } = boot(home, { program: 'sleep', words, mark: '611', environment: process.env });
process.stdout.write(`${pid}\n`);
setInterval(() => {}, 1000);
