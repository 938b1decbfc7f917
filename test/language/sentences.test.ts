/** Sentences in both languages, over the real seed: whole sentences, as a planner reads them. */
import { expect, test } from 'vitest';
import { readingOf } from '../../src/flows/reading.ts';
import { breakAnswerSentence } from '../../src/language/break-sentences.ts';
import { factSentence } from '../../src/language/fact-sentence.ts';
import { flowSentence } from '../../src/language/flow-sentence.ts';
import { loopAnswerSentence } from '../../src/language/loop-sentences.ts';
import { flowAnswerSentence } from '../../src/language/reach-sentence.ts';
import { pathAnswerSentence } from '../../src/language/way-sentences.ts';
import type { Language } from '../../src/language/words.ts';
import type { FactOf } from '../../src/model/fact.ts';
import { downstream } from '../../src/questions/downstream.ts';
import { paths } from '../../src/questions/paths.ts';
import { upstream } from '../../src/questions/upstream.ts';
import { readSeed } from '../../src/seed/read-seed.ts';

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
    'Regeringen ger Regioner i uppdrag: uppdrag om regionala kompetensplattformar till och med 2020 (beslutat).',
  );
  expect(flow('regeringen-forlanger-2017', 'EN')).toBe(
    'The Government charges Regions: mandate on regional skills platforms through 2020 (decided).',
  );
  expect(flow('region-rapporterar-till-myh', 'SV')).toBe(
    'Region Sörmland redovisar innevånarnas utbildningsnivå, arbetsmarknadens struktur och framtida kompetensbehov på 3 till 5 års sikt till Myndigheten för yrkeshögskolan, årligen (etablerat).',
  );
  expect(flow('samrad-statsbidrag-regionen', 'SV')).toBe(
    'Komvux/yrkesvux samråder med Region Sörmland: samråd inför ansökan om statsbidrag till yrkesutbildning (enligt lag, krav).',
  );
  expect(flow('esf-finansierar-projektet', 'EN')).toBe(
    'European Social Fund funds Skills cooperation in technology (project): project funds (has happened).',
  );
  expect(flow('myh-ger-statistik', 'SV')).toBe(
    'Myndigheten för yrkeshögskolan ger någon som källorna inte anger underlag: statistik på regional nivå på sin hemsida (etablerat).',
  );
  expect(flow('yrkesmassan-till-hogstadiet', 'SV')).toBe(
    'Arbetsgivare förmedlar yrken med kompetensbrist till Länets högstadieskolor, via Yrkesmässan (har skett, osäkert).',
  );
});

test('seats, ties, silences, contradictions, measures and participations are sentences', () => {
  expect(told('programrad.seat.rektor.chair', 'SV')).toBe(
    'Rektor har plats i Programråd som ordförande (enligt lag, krav).',
  );
  expect(told('programrad.seat.rektor.chair', 'EN')).toBe(
    'Principal has a seat in Programme council as chair (by law, required).',
  );
  expect(told('region-sormland.succeeds.regionforbundet-sormland', 'SV')).toBe(
    'Region Sörmland efterträder Regionförbundet Sörmland (etablerat).',
  );
  expect(told('starkt-vagledning-tystnad-kommuner', 'SV')).toBe(
    'Ej angivet: Bilderna säger inte vilka sju kommuner som deltar.',
  );
  expect(told('motsagelse-uppdragets-slutar', 'EN')).toBe(
    'The sources disagree: The end year is unclear: the running text says through 2020, the slide to 2021. The text is shown, since it renders the decision.',
  );
  expect(told('campus-vastervik-inte-studerat', 'SV')).toBe(
    'Campus Västervik: 70 procent (andel som inte hade studerat utan ett lokalt campus, enligt campuschefen; gäller Campus Västervik och inte Västmanland). Andelen som inte hade studerat om det inte funnits ett lokalt campus. Uppgiften lämnades av campuschefen och gäller Campus Västervik.',
  );
  expect(told('narvaro-2024-04-26-jerry-engstrom', 'SV')).toBe(
    'Jerry Engström, gäst i Möte 26 april 2024, campuschef, för Campus Västervik, §9–13, 26 april 2024 (har skett).',
  );
  expect(told('medlem-jenny-hodefors', 'EN')).toBe(
    'Jenny Hödefors (S), vice chair in Cooperation group on skills supply, for Hallstahammars kommun (established).',
  );
  expect(told('samverkansgrupp-mote-2024-04-26', 'SV')).toBe(
    'Möte 26 april 2024 (händelse, 26 april 2024, har skett). Klockan 9 till 12.',
  );
  expect(told('svar-koping-2', 'SV')).toBe(
    'Ståndpunkt (Köpings kommun, §13): Utbyggd fiber så att distansutbildningar kan nås.',
  );
});

test('who feeds whom: one, many, none', () => {
  const fed = upstream(reading, { of: 'lokal-kompetensverkstad' });
  expect(flowAnswerSentence(reading, fed, 'SV')).toBe(
    'Fyra parter föder Lokal Kompetensverkstad direkt: Branschforum (i första hand), De som anställer (i första hand), Samverkansråd för förberedande insatser och Samverkansråd för omställning & vägledning.',
  );
  expect(flowAnswerSentence(reading, fed, 'EN')).toBe(
    'Four parties feed Local competence workshop directly: Industry forum (in the first place), Those who employ (in the first place), Council for preparatory measures and Council for transition and guidance.',
  );
  const none = upstream(reading, { of: 'vinnova' });
  expect(flowAnswerSentence(reading, none, 'SV')).toBe('Ingen part föder Vinnova enligt källorna.');
  const several = downstream(reading, { of: 'esf', landscape: 'sormland' });
  expect(flowAnswerSentence(reading, several, 'SV')).toBe(
    'Europeiska socialfonden föder sex parter direkt: ESF-projekt för utveckling av lärcentra, Framtid Industri, Framtida kompetensbehov inom IT (bilaga 8), Kompetenssamverkan Teknik, Smart Industri och Utbildningssystemets leverans i kompetensförsörjningen för Sörmland (bilaga 4).',
  );
});

test('ways: found and broken', () => {
  const found = paths(reading, { from: 'programrad', to: 'branschforum', first: 1 });
  expect(pathAnswerSentence(reading, found, 'SV')).toBe(
    'Ja, en väg från Programråd till Branschforum, i ett steg. Programråd vänder sig till Branschforum med uppgifter som rådet har svårt att lösa. Vid Branschforum byts nivå från lokal till regional. Så är det tänkt; att det sker är inte dokumenterat.',
  );
  expect(pathAnswerSentence(reading, found, 'EN')).toBe(
    'Yes, one way from Programme council to Industry forum, in one step. Programme council turns to Industry forum with tasks the council finds hard to solve. At Industry forum the level changes from local to regional. So it is designed; that it happens is not documented.',
  );
  const demand = paths(reading, {
    from: 'branschforum-transport',
    to: 'samverkansrad-forberedande-insatser',
    filter: { kinds: ['DEMAND', 'ORDER'] },
  });
  expect(pathAnswerSentence(reading, demand, 'SV')).toContain(
    'Vägen går genom Samverkansråd för omställning & vägledning. Det är sagt om Branschforum och gäller därför Branschforum Transport. Så är det tänkt; att det sker är inte dokumenterat.',
  );
  const broken = paths(reading, { from: 'programrad', to: 'vinnova' });
  expect(pathAnswerSentence(reading, broken, 'SV')).toBe(
    'Nej, ingen väg från Programråd till Vinnova. Flödet stannar vid Gemensamt möte med Västmanlands kompetensråd 13 september 2024, Västerås Yrkeshögskola och Yrkeshögskola. Inget flöde leder till Vinnova.',
  );
});

test('circles and stops are counted in words, in the right gender', () => {
  expect(loopAnswerSentence(reading, { total: 1, loops: [] }, 'SV')).toBe(
    'En del där flöden kommer tillbaka.',
  );
  expect(loopAnswerSentence(reading, { total: 0, loops: [] }, 'EN')).toBe(
    'Nothing flows in a circle.',
  );
  expect(breakAnswerSentence(reading, { total: 1 }, 'SV')).toBe('Flödet stannar på ett ställe.');
  expect(breakAnswerSentence(reading, { total: 13 }, 'EN')).toBe('Flow stops in 13 places.');
});
