/** Flows as a Mermaid flowchart. */
import { expect, test } from 'vitest';
import { type Arrow, mermaidOf } from '../../src/formats/mermaid.ts';

const named = (id: string) => ({ id, name: id });
const flow = (from: string, to: string | null): Arrow => ({
  standing: 'ESTABLISHED',
  carries: 'behov',
  from: named(from),
  to: to === null ? null : named(to),
});

test('one node per party, one arrow per flow, dashed for what is proposed', () => {
  const flows = [
    flow('Programråd', 'Branschforum'),
    { ...flow('Branschforum', 'Programråd'), standing: 'PROPOSED', carries: null },
  ];
  expect(mermaidOf(flows)).toBe(
    [
      'flowchart LR',
      '  n0["Programråd"]',
      '  n1["Branschforum"]',
      '  n0 -->|"behov"| n1',
      '  n1 -.-> n0',
      '',
    ].join('\n'),
  );
});

test('quotes and hashes are written as Mermaid reads them, and unstated ends are left out', () => {
  const flows = [{ ...flow('Råd "A"', 'B'), carries: 'punkt #1' }, flow('B', null)];
  expect(mermaidOf(flows)).toContain('n0["Råd #quot;A#quot;"]');
  expect(mermaidOf(flows)).toContain('n0 -->|"punkt #35;1"| n1');
  expect(mermaidOf(flows)).not.toContain('null');
});
