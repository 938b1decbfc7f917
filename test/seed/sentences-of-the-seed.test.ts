/** Sentences in both languages, over the real seed: whole sentences, as a planner reads them. */

import { expect, test } from 'vitest';
import { reachAnswer } from '../../src/engine/answering/reach-answer.ts';
import { flowAnswerSentence } from '../../src/engine/answering/reach-sentence.ts';
import { breakAnswerSentence } from '../../src/engine/questions/breaks/break-sentences.ts';
import { breaks } from '../../src/engine/questions/breaks/breaks.ts';
import { downstream } from '../../src/engine/questions/downstream/downstream.ts';
import { loopAnswerSentence } from '../../src/engine/questions/loops/loop-sentences.ts';
import { paths } from '../../src/engine/questions/paths/paths.ts';
import { pathAnswerSentence } from '../../src/engine/questions/paths/way-sentences.ts';
import { upstream } from '../../src/engine/questions/upstream/upstream.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { readSeed } from '../../src/landscape/read-seed.ts';
import { factSentence } from '../../src/language/fact-sentence.ts';
import { flowSentence } from '../../src/language/flow-sentence.ts';
import type { Language } from '../../src/language/words.ts';
import type { FactOf } from '../../src/model/fact.ts';

const { facts } = readSeed('seed');
const reading = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-20T13:05:00Z' });

function told(id: string, language: Language): string {
  const fact = reading.facts.byId.get(id);
  if (fact === undefined) throw new Error(`The seed has no ${id}.`);
  return factSentence(reading, fact, language);
}

function flow(id: string, language: Language): string {
  return flowSentence(reading, reading.facts.byId.get(id) as FactOf<'FLOW'>, language);
}

test('flows are told from giver to receiver, with carrier, rank and firmness', () => {
  expect(flow('regeringen-forlanger-2017', 'SV')).toBe(
    'Regeringen ger regioner uppdrag om regionala kompetensplattformar till och med 2020 (beslutat).',
  );
  expect(flow('regeringen-forlanger-2017', 'EN')).toBe(
    'The Government gives regions mandate on regional skills platforms through 2020 (decided).',
  );
  expect(flow('samrad-statsbidrag-regionen', 'SV')).toBe(
    'Komvux/yrkesvux samråder med Region Sörmland inför ansökan om statsbidrag till yrkesutbildning (lagkrav).',
  );
  expect(flow('myh-ger-statistik', 'SV')).toBe(
    'Myndigheten för yrkeshögskolan ger någon (källan säger inte vem) underlag: statistik på regional nivå på sin hemsida (etablerat).',
  );
});

test('what has happened is told in the past, and is not said to have happened beside', () => {
  expect(flow('esf-finansierar-projektet', 'SV')).toBe(
    'Europeiska socialfonden gav Kompetenssamverkan Teknik projektmedel.',
  );
  expect(flow('esf-finansierar-projektet', 'EN')).toBe(
    'European Social Fund gave Skills cooperation in technology (project) project funds.',
  );
  expect(flow('yrkesmassan-till-hogstadiet', 'SV')).toBe(
    'Arbetsgivare förmedlade yrken med kompetensbrist till länets högstadieskolor, via Yrkesmässan (osäkert).',
  );
});

test('a long thing is told last, so that it is clear who receives it', () => {
  expect(flow('region-rapporterar-till-myh', 'EN')).toBe(
    'Region Sörmland reports to Swedish National Agency for Higher Vocational Education: the level of education, structure of the labour market and future needs of skills 3 to 5 years ahead, every year (established).',
  );
});

test('seats, ties, silences, contradictions, measures and participations are sentences', () => {
  expect(told('programrad.seat.rektor.chair', 'SV')).toBe(
    'Rektor är ordförande i Programråd (lagkrav).',
  );
  expect(told('region-sormland.succeeds.regionforbundet-sormland', 'SV')).toBe(
    'Region Sörmland efterträder Regionförbundet Sörmland (etablerat).',
  );
  expect(told('kommuner.convenes.branschforum', 'EN')).toBe(
    'Municipalities convene Industry forum (proposed, possible).',
  );
  expect(told('starkt-vagledning-tystnad-kommuner', 'SV')).toMatch(
    /^Bilderna säger inte vilka sju kommuner som deltar – sökt i .+\.$/,
  );
  expect(told('motsagelse-uppdragets-slutar', 'EN')).toMatch(
    /^The document contradicts itself: The end year is unclear: .+\.$/,
  );
  expect(told('campus-vastervik-inte-studerat', 'SV')).toMatch(
    /^För Campus Västervik anges 70 procent \(.+\)\./,
  );
  expect(told('narvaro-2024-04-26-jerry-engstrom', 'SV')).toBe(
    'Jerry Engström, campuschef, deltog som gäst vid Möte 26 april 2024 för Campus Västervik (§9–13).',
  );
  expect(told('medlem-jenny-hodefors', 'EN')).toBe(
    'Jenny Hödefors (S) is vice chair of Cooperation group on skills supply for Hallstahammars kommun.',
  );
  expect(told('samverkansgrupp-mote-2024-04-26', 'SV')).toBe(
    'Möte 26 april 2024 (möte, hölls 26 april 2024). Klockan 9 till 12.',
  );
  expect(told('svar-koping-2', 'SV')).toBe(
    'Ståndpunkt (Köpings kommun, §13): Utbyggd fiber så att distansutbildningar kan nås.',
  );
});

test('who gives to whom: one, many, none', () => {
  const fed = upstream(reading, { of: 'lokal-kompetensverkstad' });
  expect(flowAnswerSentence(reading, fed, 'SV')).toMatch(
    /^\S+ aktörer eller forum lämnar något direkt till Lokal Kompetensverkstad: Branschforum \(i första hand\), de som anställer \(i första hand\)/,
  );
  expect(flowAnswerSentence(reading, fed, 'EN')).toMatch(
    /^\S+ actors or forums give something directly to Local competence workshop: Industry forum \(primarily\), those who employ \(primarily\)/,
  );
  const none = upstream(reading, { of: 'vinnova' });
  expect(flowAnswerSentence(reading, none, 'SV')).toBe(
    'Ingen källa säger att någon lämnar något till Vinnova.',
  );
  const several = downstream(reading, { of: 'esf', landscape: 'sormland' });
  expect(flowAnswerSentence(reading, several, 'SV')).toMatch(
    /^Europeiska socialfonden lämnar något direkt till \S+ aktörer eller forum: /,
  );
});

test('ways: found and broken', () => {
  const found = paths(reading, { from: 'programrad', to: 'branschforum', first: 1 });
  expect(pathAnswerSentence(reading, found, 'SV')).toContain(
    'Programråd vänder sig till Branschforum med uppgifter som rådet har svårt att lösa. Vid Branschforum går vägen från lokal till regional nivå. Så är det tänkt; att det sker är inte bekräftat än.',
  );
  expect(pathAnswerSentence(reading, found, 'EN')).toContain(
    'At Industry forum the way goes from the local to the regional level. So it is intended; that it happens is not confirmed yet.',
  );
  const demand = paths(reading, {
    from: 'branschforum-transport',
    to: 'samverkansrad-forberedande-insatser',
    filter: { kinds: ['DEMAND', 'ORDER'] },
  });
  expect(pathAnswerSentence(reading, demand, 'SV')).toContain(
    'Vägen går genom Samverkansråd för omställning & vägledning. Det är sagt om Branschforum och gäller därför Branschforum Transport.',
  );
  const broken = paths(reading, { from: 'programrad', to: 'vinnova' });
  expect(pathAnswerSentence(reading, broken, 'SV')).toBe(
    'Nej, ingen väg från Programråd till Vinnova. Flödet stannar vid Branschforum. Kommuner och Region Sörmland kan svara på om något går vidare därifrån. Inget flöde leder till Vinnova.',
  );
});

test('circles and stops are counted in words, in the right gender', () => {
  expect(loopAnswerSentence(reading, { total: 1, loops: [] }, 'SV')).toBe(
    'På ett ställe går flöden i krets.',
  );
  expect(loopAnswerSentence(reading, { total: 0, loops: [] }, 'EN')).toBe(
    'Nothing flows in a circle.',
  );
  const counts = (counted: Record<string, number>) => ({
    facets: Object.entries(counted).map(([value, count]) => ({ dimension: 'kind', value, count })),
  });
  expect(breakAnswerSentence(reading, counts({ MISSING: 1 }), 'SV')).toBe(
    'Flödet stannar på ett ställe.',
  );
  expect(breakAnswerSentence(reading, counts({ UNSTATED_GIVER: 3, NO_WAY_ONWARD: 10 }), 'EN')).toBe(
    'Flow stops in 13 places.',
  );
});

test('what is said of municipalities in general is told as that of each of them', () => {
  const of = 'eskilstuna-kommun';
  const answer = reachAnswer(reading, 'UPSTREAM', { of });
  expect(flowAnswerSentence(reading, answer, 'SV')).toMatch(
    / Allt detta gäller kommuner i allmänhet\.$/,
  );
  expect(flowAnswerSentence(reading, answer, 'EN')).toMatch(
    / All of this holds for municipalities in general\.$/,
  );
  const named = reachAnswer(reading, 'UPSTREAM', { of: 'branschforum-transport' });
  expect(flowAnswerSentence(reading, named, 'SV')).toMatch(
    / För \S+ av dem gäller det Branschforum i allmänhet\.$/,
  );
  const own = reachAnswer(reading, 'UPSTREAM', { of: 'branschforum' });
  expect(flowAnswerSentence(reading, own, 'SV')).not.toContain('i allmänhet');
});

test('who is never fed, or not heard of, is no place where flow stops', () => {
  const stops = breaks(reading, { landscape: 'vastmanland' });
  expect(breakAnswerSentence(reading, stops, 'SV')).toBe(
    'Flödet stannar på 45 ställen. Sju aktörer eller forum lämnar något utan att någon källa säger att de får något. Om tolv säger källorna varken att de lämnar eller får något.',
  );
});

test('nobody asks a whole group of people, but whoever holds the plan that speaks of them', () => {
  const { breaks: stops } = breaks(reading, { landscape: 'vastmanland', first: 100 });
  const people = stops
    .flatMap(({ couldTell }) => couldTell)
    .filter((id) => {
      const fact = reading.facts.byId.get(id);
      return fact?.kind === 'ACTOR_TYPE' && fact.people;
    });
  expect(people).toEqual([]);
  expect(stops.find(({ flow }) => flow === 'mal-2-sprak-och-yrke')?.couldTell).toEqual([
    'region-vastmanland',
  ]);
});
