/** `npm run ladder`: the rooms of `src/` from top to bottom, each with those it may use, and the linter's rules made from them. */
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';

/** Imports run downwards: a room uses itself and what is named here. */
export const ladder: Readonly<Record<string, readonly string[]>> = {
  main: ['service'],
  service: [
    'formats',
    'client',
    'record',
    'engine',
    'landscape',
    'language',
    'model',
    'thread',
    'config',
    'errors',
    'whole-file',
  ],
  // Of the formats those that are nothing but text, so that what a page saves is what it shows.
  explorer: ['formats', 'client', 'language', 'model'],
  formats: ['client', 'engine', 'language', 'model', 'thread', 'errors'],
  client: [],
  record: ['engine', 'model', 'thread', 'errors', 'whole-file'],
  engine: ['language', 'model', 'errors'],
  landscape: ['language', 'model', 'errors', 'whole-file'],
  language: ['model', 'errors'],
  model: ['errors'],
  thread: [],
  config: ['errors'],
  errors: [],
  'whole-file': [],
};

/** Rooms of one file. */
const files = new Set(['main', 'config', 'errors', 'whole-file']);
const matching = (room: string) => (files.has(room) ? [`**/${room}.ts`] : [`**/${room}/**`]);

function ruleOf(room: string) {
  const above = Object.keys(ladder).filter(
    (other) => other !== room && !ladder[room]?.includes(other),
  );
  const message = format(
    'Imports run downwards: %s may not use this (see scripts/ladder.ts).',
    room,
  );
  const options = { patterns: [{ group: above.flatMap(matching), message }] };
  const noRestrictedImports = { level: 'error', options };
  return {
    includes: [files.has(room) ? `src/${room}.ts` : `src/${room}/**`],
    linter: { rules: { style: { noRestrictedImports } } },
  };
}

/** The linter's rules, as `biome.json` reads them. */
export const ladderRules = () =>
  `${JSON.stringify({ overrides: Object.keys(ladder).map(ruleOf) }, null, 2)}\n`;

if (process.argv[1] === import.meta.filename)
  writeFileSync('biome.ladder.generated.json', ladderRules());
