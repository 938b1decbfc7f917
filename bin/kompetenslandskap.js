#!/usr/bin/env node
// Runs the TypeScript sources of the command line; `npx kompetenslandskap --help` tells what it can do.
import { tsImport } from 'tsx/esm/api';

const { main } = await tsImport('../src/main.ts', import.meta.url);
await main(process.argv);
