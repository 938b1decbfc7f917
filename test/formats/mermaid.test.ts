import { expect, test } from 'vitest';
import { mermaidOf } from '../../src/formats/mermaid.ts';
import { flow } from '../explorer/party-around.ts';

test('one node per party, one arrow per flow, dashed for what is proposed', () => {
  const flows = [
    flow('Programråd', 'Branschforum'),
    { ...flow('Branschforum', 'Programråd'), standing: 'PROPOSED' as const, carries: null },
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
