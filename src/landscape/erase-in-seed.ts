/** Takes a person's name out of the seed's files, comments included. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Erasure, erasedLines, erasedName, erasedText } from '../model/erase-person.ts';
import { writeWholeFiles } from '../whole-file.ts';
import { seedFilesBelow } from './seed-file.ts';
import { changedText, textPathsBelow } from './texts/text-file.ts';

/** Rewrites the files that hold the id or a name; returns their paths. Nothing is written before all is read. */
export function eraseInSeed(directory: string, erasure: Erasure): string[] {
  const rewritten = (path: string, erased: (text: string) => string) => {
    const before = readFileSync(path, 'utf8');
    const after = erased(before);
    return after === before ? [] : [{ path, after }];
  };
  const changed = [
    ...seedFilesBelow(directory).flatMap((path) =>
      rewritten(path, (text) => withNeutralPerson(erasedText(text, erasure), erasure.newId)),
    ),
    ...textPathsBelow(directory).flatMap((path) =>
      rewritten(path, (text) => changedText(text, (passage) => erasedLines(passage, erasure))),
    ),
  ];
  writeWholeFiles(new Map(changed.map(({ path, after }) => [path, after])));
  return changed.map(({ path }) => path);
}

/** The person's own lines keep id and citation; the name is the neutral one, aliases and description go. */
function withNeutralPerson(text: string, newId: string): string {
  if (!text.includes(newId)) return text;
  const maps: YAMLMap[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Map: (_, map) => {
      if (map.get('id') === newId && map.has('name')) maps.push(map);
    },
  });
  return maps.reverse().reduce((rest, map) => {
    const [start, end] = map.range as [number, number, number];
    const lines = map.items.flatMap((pair) => lineOf(pair, text));
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    const own = map.flow ? `{ ${lines.join(', ')} }` : lines.join(`\n${indent}`);
    const whole = text.slice(start, end);
    const tail = map.flow ? '' : whole.slice(whole.trimEnd().length);
    return rest.slice(0, start) + own + tail + rest.slice(end);
  }, text);
}

function lineOf({ key, value }: Pair, text: string): string[] {
  if (!isScalar(key) || key.value === 'aliases' || key.value === 'description') return [];
  if (key.value === 'name') return [`name: { sv: ${erasedName.sv}, en: ${erasedName.en} }`];
  const node = value as { range?: [number, number, number] } | null;
  const end = node?.range?.[1] ?? key.range?.[1] ?? 0;
  const own = text.slice(key.range?.[0] ?? 0, end);
  return [isMap(value) && !value.flow ? own.trimEnd() : own];
}
