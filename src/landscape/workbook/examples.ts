/** A row that shows how to write one, for each kind a planner begins with. They tell one small story, and none of it is read. */
import type { EntityKind } from '../../model/fact.ts';
import { columnsOf } from './columns.ts';
import { exampleMark } from './which-rows.ts';

/** Cells by the heads of their columns. */
type Cells = Readonly<Record<string, string | number>>;

const cited = { 'Hur fast': 'etablerat', Källa: 'Planen (exempel)', 'Ställe i källan': '2 Forum' };

const examples: Partial<Record<EntityKind, Cells>> = {
  PLACE: {
    Namn: 'Byn (exempel)',
    'Namn (engelska)': 'The village (example)',
    Slag: 'kommun',
    ...cited,
  },
  ACTOR: {
    Namn: 'Byns kommun (exempel)',
    Nivå: 'lokal',
    'Verkar i': 'Byn (exempel)',
    'Andra namn': 'BK\nByns köping | 1950 | 1970',
    ...cited,
  },
  FORUM: {
    Namn: 'Rådet (exempel)',
    'Namn (engelska)': 'The council (example)',
    Nivå: 'regional',
    'Verkar i': 'Byn (exempel)',
    Beskrivning: 'Möts fyra gånger om året.',
    ...cited,
  },
  DOCUMENT: {
    Namn: 'Planen (exempel)',
    Slag: 'plan',
    Datum: '2024-05-14',
    Adress: 'https://example.org/plan.pdf',
    Rubriker: '1 Inledning\n2 Forum | Om forumen | 12–40',
    ...cited,
  },
  INITIATIVE: { Namn: 'Satsningen (exempel)', Slag: 'projekt', 'Gäller från': '2024', ...cited },
  EVENT: {
    Namn: 'Rådets möte i maj (exempel)',
    Slag: 'möte',
    När: '2024-05-14',
    'Del av': 'Rådet (exempel)',
    ...cited,
    'Hur fast': 'har skett',
  },
  PERSON: { Namn: 'Kim Ek (exempel)', ...cited },
  GOAL: { Namn: 'Fler platser (exempel)', Slag: 'mål', Ur: 'Planen (exempel)', ...cited },
  CONCEPT: { Namn: 'Yrkesprov (exempel)', Slag: 'ämne', ...cited },
  SEAT: {
    'Hör till': 'Rådet (exempel)',
    För: 'Byns kommun (exempel)',
    Som: 'ordförande',
    ...cited,
  },
  PARTICIPATION: {
    Av: 'Kim Ek (exempel)',
    'På uppdrag av': 'Byns kommun (exempel)',
    I: 'Rådets möte i maj (exempel)',
    Som: 'ledamot',
    ...cited,
  },
  FLOW: {
    Slag: 'stödbehov',
    Från: 'Byns kommun (exempel)',
    Till: 'Rådet (exempel)',
    'Handlar om': 'Yrkesprov (exempel)',
    Innehåll: 'frågor som kommunen inte löser själv',
    'Innehåll (engelska)': 'matters the municipality cannot settle',
    ...cited,
    'Fler källor': 'Planen (exempel) | 1 Inledning | osäkert: Det står bara i inledningen.',
  },
  TIE: { Slag: 'sammankallar', Från: 'Byns kommun (exempel)', Till: 'Rådet (exempel)', ...cited },
  STATEMENT: {
    Slag: 'uppgift',
    Text: 'Rådet samlar kommunernas behov.',
    'Text (engelska)': 'The council gathers the needs of the municipalities.',
    'Handlar om': 'Rådet (exempel)',
    ...cited,
  },
  MEASURE: { 'Hör till': 'Rådet (exempel)', Värde: '12,5', Enhet: 'procent', ...cited },
};

/** The example of a kind as the cells of a row, its mark first; undefined where nobody begins with it. */
export function exampleOf(kind: EntityKind): (string | number)[] | undefined {
  const cells = examples[kind];
  if (cells === undefined) return undefined;
  return [exampleMark, ...columnsOf(kind).map(({ head }) => cells[head.SV] ?? '')];
}

/** Heads that the examples name, for a test to compare. */
export const headsInExamples = Object.entries(examples).map(
  ([kind, cells]) => [kind as EntityKind, Object.keys(cells)] as const,
);
