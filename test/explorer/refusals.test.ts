/** What the service refuses is told in Swedish, each mistake in words of its own. */
import { expect, test } from 'vitest';
import { refusedInSwedish } from '../../src/explorer/parts/refusals.ts';
import { seedReading } from '../seed-reading.ts';
import { readings, testService } from '../service/service.ts';

const service = await testService({ readings: { ...readings, current: () => seedReading } });

async function refused(query: string) {
  const { errors } = await service.ask(`{ ${query} }`);
  const [{ message, extensions }] = errors;
  return refusedInSwedish({ message, code: extensions.code, hint: extensions.hint });
}

const select = (expression: string) =>
  `select(expression: ${JSON.stringify(expression)}, landscape: "sormland") { total }`;

test.each<[asked: string, says: string, hint: RegExp | undefined]>([
  [select('branchforum'), 'På rad 1, tecken 1: ingen heter ”branchforum”.', /^Menade du ”bransch/],
  [select('xyzzy'), 'På rad 1, tecken 1: ingen heter ”xyzzy”.', /^(Menade du|Ange ett id)/],
  [
    select('area:green or nivo:lokal'),
    'På rad 1, tecken 15: det finns inget fält ”nivo”.',
    /^Menade du ”niv/,
  ],
  [
    select('level:lokl'),
    'På rad 1, tecken 1: ”lokl” är inget värde för fältet level.',
    /^Menade du/,
  ],
  [
    select('branschforum and'),
    'På rad 1, tecken 17: uttrycket slutar för tidigt.',
    /^Ett uttryck består av/,
  ],
  [
    select('branschforum )'),
    'På rad 1, tecken 14: ”)” kan inte stå här.',
    /^Ett uttryck består av/,
  ],
  [select(''), 'På rad 1, tecken 1: uttrycket är tomt.', /^Börja med/],
  [
    'coverage(landscape: "sormlnd") { total }',
    'Inget landskap har id:t ”sormlnd”.',
    /^Menade du ”sormland”\?$/,
  ],
  [
    'coverage(landscape: "sormland", place: "eskilstna") { total }',
    'Landskapet omfattar ingen plats med id:t ”eskilstna”.',
    /^Menade du ”eskilstuna”/,
  ],
  [
    'coverage(landscape: "sormland", checks: ["x"]) { total }',
    'Det finns ingen avstämning med id:t ”x”.',
    undefined,
  ],
  [
    'coverage(landscape: "sormland", areaId: "lila") { total }',
    'Inget område har id:t ”lila”.',
    undefined,
  ],
  ['coverage { total }', 'Flera landskap är publicerade. Välj ett.', undefined],
  [
    'coverage(landscape: "sormland", revision: 77) { total }',
    'Det finns ingen revision 77.',
    undefined,
  ],
  [
    'upstream(of: "branshforum") { total }',
    'Ingen aktör och inget forum har id:t ”branshforum”.',
    /^Menade du ”branschforum”/,
  ],
  [
    'upstream(of: "sormland") { total }',
    '”sormland” är varken en aktör eller ett forum.',
    undefined,
  ],
  ['entity(id: "branshforum") { id }', 'Ingenting har id:t ”branshforum”.', /^Menade du/],
  ['whatIf(removeFlows: ["x"]) { sentence }', 'Inget flöde har id:t ”x”.', undefined],
])('%s', async (query, says, hint) => {
  const told = await refused(query);
  expect(told.says).toBe(says);
  if (hint) expect(told.hint).toMatch(hint);
  else expect(told.hint ?? '').not.toMatch(/\b(the|of|is|name|ask)\b/i);
});
