/** Requests of every sort that a service answers, in a mix that never repeats itself: questions, lists, files and pages, packed in every way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askDocument } from '../../../src/client/ask-documents.ts';
import type { Asking } from '../asking.ts';
import { project } from '../ground.ts';

/** A request: its address after the service's, and what else is said. */
export interface Request extends Asking {
  readonly path: string;
}

/** What there is to ask about, as the service told. */
export interface Known {
  readonly parties: readonly string[];
  readonly landscapes: readonly string[];
  readonly documents: readonly string[];
  readonly words: readonly string[];
}

/** Numbers that look thrown and are the same in each run (mulberry32). */
export function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    upTo: (most: number) => Math.floor(next() * most),
    of: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
  };
}
type Dice = ReturnType<typeof dice>;

const folder = join(project, 'queries', 'examples');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const asked = (query: string, variables: Readonly<Record<string, unknown>> = {}): Request => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});
const file = (path: string, words: Readonly<Record<string, string>>): Request => ({
  path: `${path}?${new URLSearchParams(words)}`,
});

const lists = ['entities', 'parties', 'flows', 'statements', 'measures', 'actors', 'documents'];

/** One question by its own document, of one thing or another. */
function ownQuestion(known: Known, { of, upTo }: Dice): Request {
  const [party, other, landscape] = [of(known.parties), of(known.parties), of(known.landscapes)];
  const language = of(['SV', 'EN']);
  const page = { first: 1 + upTo(60), language };
  const select = `+${upTo(3)}${party}`;
  const [question, variables] = of<readonly [string, object]>([
    ['upstream', { of: party, depth: 1 + upTo(8), ...page }],
    ['downstream', { of: party, depth: 1 + upTo(8), ...page }],
    ['paths', { from: party, to: other, language }],
    ['find', { text: `${of(known.words)} ${of(known.words)}`, ...page }],
    ['entity', { id: party, language }],
    ['select', { expression: select, landscape, ...page }],
    ['single-points', { landscape, ...page }],
    ['what-if', { without: [party], landscape, language }],
    ['coverage', { landscape, ...page }],
    ['conformance', { landscape, ...page }],
    ['calendar', { landscape, from: `2026-0${1 + upTo(9)}-01`, ...page }],
    ['stated-in', { document: of(known.documents), ...page }],
    ['landscape-map', { landscape, language }],
    ['earliest-arrival', { from: party, to: other, language }],
    ['meeting-preparation', { of: party, language }],
  ]);
  return asked(askDocument(question), { ...variables });
}

/** A page of a list of the graph. */
function listed({ of, upTo }: Dice): Request {
  const list = `${of(lists)}Connection`;
  const order = of(['ASC', 'DESC']);
  const letter = String.fromCharCode(97 + upTo(26));
  const asks = `first: ${1 + upTo(50)}, where: { id: { contains: "${letter}" } }, sort: [{ id: ${order} }]`;
  return asked(`{ ${list}(${asks}) { totalCount edges { node { id nameSv standing } } } }`);
}

/** An answer as a file, whole; drawings are few, since each takes a thread for long. */
function asFile(known: Known, { of, upTo }: Dice): Request {
  const [party, landscape] = [of(known.parties), of(known.landscapes)];
  const language = of(['sv', 'en']);
  const map = { select: `${1 + upTo(3)}+${party}+${upTo(4)}`, language };
  const way = upTo(40);
  if (way === 0) return file(`/map/${landscape}.pdf`, map);
  if (way < 4) return file(`/map/${landscape}.svg`, map);
  return of<() => Request>([
    () => file(`/map/${landscape}.json`, map),
    () => file(`/calendar/${party}.ics`, { from: `20${20 + upTo(9)}-01-01`, language }),
    () => file(`/answers/upstream.${of(['csv', 'json', 'mmd'])}`, { of: party, language }),
    () =>
      file(`/answers/downstream.${of(['csv', 'json'])}`, { of: party, depth: of(['1', '3', '5']) }),
    () => file('/answers/find.csv', { text: of(known.words), language }),
  ])();
}

const packings = ['br', 'gzip', 'deflate', 'gzip, deflate, br', 'identity'];

/** The next request of a mix. */
export function mixed(known: Known, thrown: Dice): Request {
  const way = thrown.upTo(100);
  const request =
    way < 70
      ? ownQuestion(known, thrown)
      : way < 80
        ? asked(thrown.of(examples))
        : way < 90
          ? listed(thrown)
          : way < 96
            ? asFile(known, thrown)
            : { path: thrown.of(['/', '/map', '/coverage', '/health', '/formats.json']) };
  return { ...request, headers: { 'accept-encoding': thrown.of(packings) } };
}
