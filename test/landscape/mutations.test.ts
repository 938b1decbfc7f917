/** However a seed is spoiled, it is read or refused in words; nothing else comes out. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { errorCodes, KnowledgeError } from '../../src/errors.ts';
import { readSeed } from '../../src/landscape/read-seed.ts';
import { Fact } from '../../src/model/fact.ts';
import { landscape } from './spoiled-files.ts';

/** A number from 0 up to, but not, 1; the same row of numbers for the same start (mulberry32). */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const scraps = [
  ...[': ', '- ', '{', '}', '[', ']', '"', "'", '#', '\n', '\t', ' ', ', ', '&a ', '*a', '<<: *a'],
  ...['null', '~', 'true', '.nan', '-1', '1e999', '0x1f', '2024-13', '!!binary aGo=', '!!set {a}'],
  ...[
    '\u0000',
    '\uFEFF',
    '\uFFFD',
    'å',
    '😀',
    '__proto__: { id: x }',
    'constructor: y',
    'toString:',
  ],
  ...['id:', 'kind: FLOW', 'items: {}', 'items: []', 'seats: [null]', 'parts: [[]]', 'cite: []'],
  ...[
    'cite: [[1]]',
    'cite: { at: {} }',
    'aliases: [null]',
    'outline: x',
    'text: 4',
    'landscapes: {}',
  ],
  ...['? [a]\n: b\n', '%YAML 1.1\n---\n', '---\n', '|\n', '>-\n'],
];

function mutated(text: string, random: () => number): string {
  const place = (length: number) => Math.floor(random() * length);
  const at = place(text.length + 1);
  const lines = text.split('\n');
  const line = place(lines.length);
  const ways = [
    () => text.slice(0, at) + scraps[place(scraps.length)] + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + place(12)),
    () => text.slice(0, at),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[place(lines.length)] ?? '').join('\n'),
    () => lines.with(line, ` ${lines[line]}`).join('\n'),
    () =>
      lines
        .with(line, `${/^ */.exec(lines[line] ?? '')}${scraps[place(scraps.length)]}`)
        .join('\n'),
    () => text.replaceAll(/[a-zåäö]+/g, (word) => (random() < 0.02 ? word.slice(1) : word)),
  ];
  return (ways[place(ways.length)] as () => string)();
}

it('five hundred mutations of the small landscape are read or refused', () => {
  const seed = mkdtempSync(join(tmpdir(), 'kompetenslandskap-mutations-'));
  cpSync(landscape, seed, { recursive: true });
  const names = (readdirSync(seed, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const random = numbersFrom(2026);
  let refused = 0;
  try {
    for (let round = 0; round < 500; round += 1) {
      const path = join(seed, names[Math.floor(random() * names.length)] as string);
      const before = readFileSync(path, 'utf8');
      let text = before;
      for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1)
        text = mutated(text, random);
      writeFileSync(path, text);
      const { facts, faults } = readSeed(seed);
      writeFileSync(path, before);
      if (faults.length > 0) refused += 1;
      for (const fault of faults) {
        expect(fault).toBeInstanceOf(KnowledgeError);
        expect(Object.keys(errorCodes)).toContain(fault.code);
        expect(fault.message).not.toMatch(/undefined|\[object|NaN of/);
        expect(fault.hint).toBeTruthy();
        expect(fault.at?.line).toBeGreaterThan(0);
        expect(fault.at?.column).toBeGreaterThan(0);
      }
      for (const fact of facts) expect(Fact.safeParse(fact).success).toBe(true);
    }
  } finally {
    rmSync(seed, { recursive: true });
  }
  expect(refused).toBeGreaterThan(250);
}, 120_000);
