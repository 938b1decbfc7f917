/** Who loses what when the business managers stop. */
import { expect, test } from 'vitest';
import { whatIf } from '../../../src/engine/questions/what-if/what-if.ts';
import { whatIfLead } from '../../../src/engine/questions/what-if/what-if-lead.ts';
import { whatIfSentence } from '../../../src/engine/questions/what-if/what-if-sentences.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { readSeed } from '../../../src/landscape/read-seed.ts';
import { seedReading } from '../../seed-reading.ts';

test('without the business managers demand no longer comes to the local workshop', () => {
  const reading = readingOf({
    facts: readSeed('seed').facts,
    revision: 1,
    digest: 's',
    asOf: '2026-11-20T13:05:00Z',
  });
  const answer = whatIf(reading, {
    removeParties: ['kommunernas-naringslivschefer'],
    landscape: 'sormland',
  });
  const ended = new Map(answer.goneFlows.map(({ flow, why, remains }) => [flow, [why, remains]]));
  expect(ended.get('branschforum-bestaller-av-lokal-kompetensverkstad')).toEqual([
    'CARRIERS',
    'OTHER_KIND',
  ]);
  expect(ended.get('lokal-kompetensverkstad-fragor-via-naringslivschefer')).toEqual([
    'CARRIERS',
    'SAME_KIND',
  ]);
  expect(ended.get('uppfoljning-till-naringslivschefer')).toEqual(['END', null]);
  const told = whatIfSentence(reading, answer, 'SV');
  for (const part of [
    'av dem upphör för att ingen är kvar som förmedlar dem.',
    'Visitas regionala branschforum når inte längre Kompetensråd Teknik i Eskilstuna och Lokal Kompetensverkstad.',
    'Ingen efterfrågan går längre från regional till lokal nivå.',
    'Efterfrågan går som förut från grönt till blått område,',
  ])
    expect(told).toContain(part);
});

test('what the region convenes, leads or hosts is left alone before anything is said of ways', () => {
  const answer = whatIf(seedReading, { removeParties: ['region-sormland'], landscape: 'sormland' });
  const told = whatIfLead(seedReading, answer, 'SV');
  expect(told).toContain('Branschforums arbetsutskott saknar då sammankallande; Informatör, ');
  expect(told).toContain('saknar då värd; Informationscentral och ');
  expect(told).toMatch(/\d+ flöden som hänger på det har då ingen som håller i dem\.$/);
  expect(told).not.toContain('når fram som förut');
});

test('the function the business managers would hold is done by nobody, and the workshop it convenes has no convener', () => {
  const answer = whatIf(seedReading, {
    removeParties: ['kommunernas-naringslivschefer'],
    landscape: 'sormland',
  });
  expect(answer.left).toEqual([
    { id: 'lokal-kompetensverkstad', lacks: ['CONVENE'] },
    { id: 'lokal-samordnare', lacks: ['HOLD'] },
  ]);
  expect(answer.unkept).toContain('lokal-samordnare-informerar-syv-natverk');
  expect(whatIfLead(seedReading, answer, 'EN')).toContain(
    'Local coordinator and spreader of information then lacks anybody who does the work.',
  );
});

test('what has happened does not end, whoever goes', () => {
  const answer = whatIf(seedReading, {
    removeParties: ['region-vastmanland'],
    landscape: 'vastmanland',
  });
  const standings = answer.goneFlows.map(({ flow }) => {
    const fact = seedReading.facts.byId.get(flow);
    return fact?.standing;
  });
  expect([standings, answer.happened]).toEqual([['PRESCRIBED'], 11]);
  expect(whatIfSentence(seedReading, answer, 'SV')).toContain(
    'Elva flöden har redan skett och räknas inte som avslutade.',
  );
  expect(whatIfLead(seedReading, answer, 'SV')).toContain(
    'Västmanlands kompetensråd saknar då sammankallande.',
  );
});
