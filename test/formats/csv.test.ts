/** Answers as rows of a table file: columns of a question's own, or one rule for all. */
import { expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';

const written = (question: string, answer: unknown) =>
  String(csv.write(answer, { question, language: 'SV' })).split('\r\n');

const flow = {
  id: 'f',
  kind: 'DEMAND',
  side: 'DESIGNED',
  standing: 'PROPOSED',
  from: { id: 'a', name: 'A' },
  to: null,
  via: [{ id: 'v', name: 'V' }],
  carries: null,
  citations: [{ document: { id: 'rapporten' }, locator: '2.1' }],
};

test('it opens in a spreadsheet: a mark, heads, rows, and nothing that could be a formula', () => {
  expect(
    written('upstream', { edges: [{ by: [{ ...flow, id: '=1+1' }] }], unstated: [flow] }),
  ).toEqual([
    '\ufeffid,kind,side,standing,fromId,fromName,toId,toName,viaIds,viaNames,carries,sources',
    `"'=1+1",DEMAND,DESIGNED,PROPOSED,a,A,,,v,V,,"rapporten, 2.1"`,
    'f,DEMAND,DESIGNED,PROPOSED,a,A,,,v,V,,"rapporten, 2.1"',
    '',
  ]);
});

test('ways number their steps', () => {
  expect(
    written('paths', { ways: [{ steps: [flow, flow] }, { steps: [flow] }] }).slice(0, 4),
  ).toEqual([
    expect.stringMatching(/^\ufeffway,step,id,/),
    expect.stringMatching(/^1,1,f,/),
    expect.stringMatching(/^1,2,f,/),
    expect.stringMatching(/^2,1,f,/),
  ]);
});

test('a question without columns of its own is flattened: ids and names, lists in a cell, sources', () => {
  const answer = {
    sentence: 'Två.',
    total: 2,
    things: [
      {
        id: 'x',
        party: null,
        parties: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
        levels: ['EU', 'LOCAL'],
      },
      {
        id: 'y',
        party: { id: 'c', name: 'C' },
        parties: [],
        levels: [],
        citations: flow.citations,
      },
    ],
    pageInfo: { hasNextPage: false },
  };
  expect(written('anything', answer)).toEqual([
    '\ufeffid,partiesIds,partiesNames,levels,partyId,partyName,sources',
    'x,a b,A; B,EU LOCAL,,,',
    'y,,,,c,C,"rapporten, 2.1"',
    '',
  ]);
});

test('edges are told by their nodes, and several lists by the name of each', () => {
  const answer = { edges: [{ degree: 1, node: { id: 'a' } }], others: [{ id: 'b' }] };
  expect(written('anything', answer)).toEqual([
    '\ufefflist,degree,id',
    'edges,1,a',
    'others,,b',
    '',
  ]);
});
