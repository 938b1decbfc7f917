/** Where a thread beside the service begins: it can read TypeScript, and does the work it was given. */
import { workerData } from 'node:worker_threads';
import './typescript.js';

await import(workerData.program);
