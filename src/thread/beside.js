/** Where a thread beside the service begins: it can read TypeScript, and does the work it was given. */
import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import './typescript.js';

// On Linux this is the priority of this thread alone: where processors are few, whoever asks the service comes first.
if (process.platform === 'linux') setPriority(15);

await import(workerData.program);
