#!/usr/bin/env node
// Runs the TypeScript sources of the command line; `kompetenslandskap --help` tells what it can do.
import '../src/thread/typescript.js';

const { main } = await import('../src/main.ts');
await main(process.argv);
