/** What each page of the explorer reads of its address; a link or a suggestion that says anything else leads elsewhere than it promises. */

import { groundWords, statusWords } from './coverage-words.ts';
import {
  flowKindWords,
  levelWords,
  roleWords,
  sideWords,
  standingWords,
  verdictWords,
} from './words.ts';

/** The words a parameter may be, however they are written; `NUMBER`, or `ANY` for ids, names and dates. A list has commas. */
type Values = readonly string[] | 'NUMBER' | 'ANY';
type Parameters = Readonly<Record<string, Values>>;

const wordsOf = (table: object): readonly string[] => Object.keys(table);
const side = wordsOf(sideWords);
const folded: Values = ['all'];

/** What goes along from page to page. */
const everywhere: Parameters = { language: ['sv', 'en'], landscape: 'ANY', revision: 'NUMBER' };

/** By the address of the page, as `pages` has it. */
const own: Readonly<Record<string, Parameters>> = {
  '/': {
    search: 'ANY',
    stops: folded,
    side,
    flow: 'ANY',
    flows: 'ANY',
    without: wordsOf(flowKindWords),
    'without-lines': ['solid', 'law', 'prop', 'miss', 'unsure'],
    'without-areas': 'ANY',
  },
  '/entity/:id': {
    tab: ['flows', 'members', 'calendar', 'mandate', 'gaps', 'facts', 'history'],
    direction: wordsOf({ 'feeds-it': 'UP', 'it-feeds': 'DOWN' }),
    steps: 'NUMBER',
    kinds: wordsOf(flowKindWords),
    standing: wordsOf(standingWords),
    side,
    view: ['table'],
    open: 'ANY',
    all: ['yes'],
    flow: 'ANY',
    facts: 'NUMBER',
    revisions: 'NUMBER',
    own: 'NUMBER',
    others: 'NUMBER',
    on: 'ANY',
  },
  '/ways': {
    from: 'ANY',
    to: 'ANY',
    sameKind: ['true'],
    side,
    within: folded,
    ways: 'NUMBER',
    flow: 'ANY',
  },
  '/coverage': {
    area: 'ANY',
    level: wordsOf(levelWords),
    place: 'ANY',
    role: wordsOf(roleWords),
    side,
    status: wordsOf(statusWords),
    ground: wordsOf(groundWords),
    comparedWith: 'ANY',
    rows: ['checks'],
    row: 'ANY',
    at: 'ANY',
    result: 'ANY',
    least: folded,
    point: 'ANY',
    'municipality-points': folded,
    'region-points': folded,
    'others-points': folded,
  },
  '/what-if': {
    remove: 'ANY',
    flows: 'ANY',
    add: 'ANY',
    ended: folded,
    unkept: folded,
    lost: folded,
    gained: folded,
    turned: folded,
    picture: ['before'],
  },
  '/calendar': {
    of: 'ANY',
    from: 'NUMBER',
    to: 'NUMBER',
    kinds: 'ANY',
    after: 'ANY',
    prepare: 'ANY',
    quarter: 'NUMBER',
  },
  '/map': {
    area: 'ANY',
    role: wordsOf(roleWords),
    place: 'ANY',
    select: 'ANY',
    compare: 'NUMBER',
  },
  '/conformance': {
    verdict: wordsOf(verdictWords),
    aspect: ['FLOW', 'FORUM', 'SEAT', 'COMPOSITION', 'INITIATIVE', 'FUNCTION'],
    item: 'ANY',
    sort: ['thing', 'aspect', 'designed', 'verdict', 'documented'],
    order: ['down'],
  },
  '/goals': { area: 'ANY', initiative: ['met', 'unknown'] },
  '/changes': { since: 'NUMBER', until: 'NUMBER', flow: 'ANY' },
  '/say': { about: 'ANY', result: 'ANY', says: 'ANY', page: 'ANY' },
  '/correct': { fact: 'ANY' },
  '/contributions': {
    state: ['waiting', 'decided', 'published', 'withdrawn'],
    mine: ['yes'],
    about: 'ANY',
    after: 'ANY',
  },
  '/contributions/:number': { token: 'ANY' },
  '/sources': { source: 'ANY', after: 'ANY' },
  '/sources/:id': { at: 'ANY', around: 'NUMBER', facts: 'NUMBER' },
  '/questions': { selection: 'ANY', after: 'ANY', flowsAfter: 'ANY', flow: 'ANY' },
};

const fits = (values: Values, value: string) =>
  values === 'ANY' ||
  (values === 'NUMBER'
    ? /^\d+$/.test(value)
    : value
        .split(',')
        .filter((one) => one !== '')
        .every((one) => values.some((word) => word.toLowerCase() === one.toLowerCase())));

/** The parameters a page reads, by name. */
export function parametersOf(path: string): Parameters {
  return { ...everywhere, ...own[path] };
}

/**
 * What an address says that its page does not read.
 *
 * @param path - as `pages` has it, such as `/entity/:id`
 * @returns each as `name=value`
 */
export function unknownParameters(path: string, said: URLSearchParams): readonly string[] {
  const known = parametersOf(path);
  return [...said]
    .filter(([name, value]) => known[name] === undefined || !fits(known[name], value))
    .map(([name, value]) => `${name}=${value}`);
}
