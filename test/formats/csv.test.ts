/** Answers as rows of a table file: columns of a question's own, or one rule for all. */
import { expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import type { Language } from '../../src/language/words.ts';

const written = (question: string, answer: unknown, language: Language = 'SV') =>
  String(csv.write(answer, { question, language })).split('\r\n');

const flow = {
  id: 'f',
  kind: 'DEMAND',
  side: 'DESIGNED',
  standing: 'PROPOSED',
  from: { id: 'a', name: 'A' },
  to: null,
  via: [{ id: 'v', name: 'V' }],
  carries: null,
  citations: [{ document: { id: 'rapporten', name: 'Rapporten' }, locator: '2.1, r. 7–9, figur' }],
};

const reached = {
  edges: [{ degree: 2, by: [{ flow: { ...flow, id: '=1+1' }, from: flow.from, to: null }] }],
  unstated: [{ flow, from: flow.from, to: null }],
  revision: 7,
  asOf: '2026-11-20T08:00:00Z',
};

test('it opens in a spreadsheet: a mark, heads, rows, and nothing that could be a formula', () => {
  expect(written('upstream', reached)).toEqual([
    '\ufeffSteg;Från;Från (id);Till;Till (id);Vad det bär;Slag;Slag (kod);Via;Via (id);Status;Status (kod);Tänkt eller bekräftat;Tänkt eller bekräftat (kod);Källor;Id;Revision;Läget',
    `2;A;a;;;;efterfrågan;DEMAND;V;v;förslag;PROPOSED;tänkt;DESIGNED;Rapporten, 2.1, rad 7–9, figur;"'=1+1";7;2026-11-20T08:00:00Z`,
    ';A;a;;;;efterfrågan;DEMAND;V;v;förslag;PROPOSED;tänkt;DESIGNED;Rapporten, 2.1, rad 7–9, figur;f;7;2026-11-20T08:00:00Z',
    '',
  ]);
});

test('heads, words and places in sources are English where English is asked', () => {
  const [heads, row] = written('upstream', reached, 'EN');
  expect(heads).toMatch(/^\ufeffStep;From;From \(id\);To;.*;Status;Status \(code\);/);
  expect(row).toContain(
    ';demand;DEMAND;V;v;proposed;PROPOSED;intended;DESIGNED;Rapporten, 2.1, lines 7–9, figure;',
  );
});

test('ways number their steps', () => {
  const step = { flow, from: flow.from, to: flow.to };
  expect(
    written('paths', { ways: [{ steps: [step, step] }, { steps: [step] }] }).slice(0, 4),
  ).toEqual([
    expect.stringMatching(/^\ufeffVäg;Steg;Från;/),
    expect.stringMatching(/^1;1;A;/),
    expect.stringMatching(/^1;2;A;/),
    expect.stringMatching(/^2;1;A;/),
  ]);
});

test('an answer that holds nothing says so in the file', () => {
  const nothing = { sentence: 'Inget.', edges: [], unstated: [], revision: 7 };
  expect(written('upstream', nothing)).toEqual(['\ufeffI ord;Revision', 'Inget.;7', '']);
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
    '\ufeffId;Aktörer och forum (id);Aktörer och forum;Nivåer;Nivåer (kod);Aktör eller forum (id);Aktör eller forum;Källor',
    'x;a b;"A; B";"EU-nivå; lokal nivå";EU LOCAL;;;',
    'y;;;;;c;C;Rapporten, 2.1, rad 7–9, figur',
    '',
  ]);
});

test('edges are told by their nodes, and several lists by the name of each', () => {
  const answer = { edges: [{ degree: 1, node: { id: 'a' } }], others: [{ id: 'b' }] };
  expect(written('anything', answer)).toEqual([
    '\ufeffLista;Lista (kod);Steg;Id',
    'svar;edges;1;a',
    'others;others;;b',
    '',
  ]);
});
