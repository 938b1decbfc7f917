/** Every document a page asks is answered by the service. */
import { describe, expect, test } from 'vitest';
import * as generated from '../../src/explorer/ask/documents.generated.ts';
import { fixtureReading } from '../fixture-reading.ts';
import { onlyReading } from '../only-reading.ts';
import { testService } from '../service/service.ts';

/** What a variable may hold, by its name, on the made-up landscape of Dalen. */
const told: Readonly<Record<string, unknown>> = {
  landscape: 'dalen',
  language: 'SV',
  revision: 1,
  other: 1,
  since: 1,
  until: 1,
  id: 'branschforum',
  of: 'branschforum',
  from: 'lokalt-rad',
  to: 'skolor',
  on: '2026-03-01',
  ids: ['branschforum'],
  text: 'forum',
  expression: 'branschforum+',
  select: 'branschforum+',
  place: 'nordby',
  area: 'BLUE',
  level: 'LOCAL',
  role: 'EDUCATOR',
  side: 'DESIGNED',
  at: 'START',
  document: 'rapporten',
  locator: '2.2 Råd',
  around: 2,
  quarter: 1,
  checks: ['every-flow-has-both-ends'],
  depth: 2,
  first: 3,
  removeParties: ['branschforum'],
  number: 1,
  mine: false,
};

/** Of the calendar these are days. */
const toldOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  CalendarDocument: { from: '2026-01-01', to: '2026-12-31' },
};

const documents = Object.entries(generated).flatMap(([name, document]) => {
  const text = String(document);
  return /^\s*query /m.test(text) ? [{ name, text }] : [];
});

/** What is told only where contributions are taken in; the pages ask it after they have asked whether they are. */
const asksTheDesk = /^ {2}(?:contributions\(|contribution\(|consequences\(|me \{)/m;

/** The variables a document declares, each with what it may hold, but for those left to their default. */
function variablesOf(name: string, text: string) {
  const [, declared = ''] = /query \w+\(([^{]*)\)/.exec(text) ?? [];
  const names = [...declared.matchAll(/\$(\w+):/g)].map(([, variable]) => variable as string);
  const all = { ...told, ...toldOf[name] };
  return Object.fromEntries(names.flatMap((one) => (one in all ? [[one, all[one]]] : [])));
}

describe('a page of the explorer', async () => {
  const service = await testService({ readings: onlyReading(fixtureReading) });

  test.each(documents)('gets an answer to $name', async ({ name, text }) => {
    const { errors, data } = await service.ask(text, variablesOf(name, text));
    if (asksTheDesk.test(text)) {
      const told = (errors ?? []) as readonly { extensions: { code: string } }[];
      expect(told.filter(({ extensions: { code } }) => code !== 'READ_ONLY')).toEqual([]);
      return;
    }
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  });
});
