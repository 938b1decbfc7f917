/** Every page and state of the explorer, by name and address; tests look at each, the gallery shows each. */
import { pages } from '../../src/language/pages.ts';
import type { Text } from '../../src/model/common.ts';

/** A page in a state worth looking at. */
export interface PageState {
  /** As part of file names and titles of tests. */
  readonly name: string;
  readonly path: string;
  /** The page it belongs to, as the gallery groups them. */
  readonly page: Text;
}

/** The states of pages, by their folder; a page that is not here is looked at as it opens. */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  start: { start: '/', 'start-other-landscape': '/?landscape=vastmanland' },
  party: {
    party: '/entity/branschforum',
    'party-two-steps': '/entity/branschforum?steps=2',
    'party-table': '/entity/branschforum?view=table',
    'party-to-clarify': '/entity/eskilstuna-kommun?tab=gaps',
    'party-unknown': '/entity/finns-inte',
  },
  map: { map: '/map', 'map-other-landscape': '/map?landscape=vastmanland' },
  ways: {
    ways: '/ways',
    'ways-found': '/ways?from=programrad&to=lokal-kompetensverkstad',
    'ways-none': '/ways?from=programrad&to=samverkansrad-forberedande-insatser',
  },
  coverage: {
    coverage: '/coverage',
    'coverage-municipality': '/coverage?place=eskilstuna',
    'coverage-without-design': '/coverage?landscape=vastmanland&rows=checks',
    'coverage-unknown-landscape': '/coverage?landscape=finns-inte',
  },
  'what-if': {
    'what-if': '/what-if',
    'what-if-removed': '/what-if?remove=kommunernas-naringslivschefer',
  },
  source: {
    source: '/sources/kompetensverkstan',
    'source-place': '/sources/kompetensverkstan?at=6.4.1+Programråd,+r.+1443–1447',
    'source-names-withheld': '/sources/kompetensverkstan?at=Bilaga+3',
    'source-quotation':
      '/sources/kompetensplan-vastmanland?landscape=vastmanland&at=2.1+Livslångt+lärande,+r.+160–164',
  },
  goals: { goals: '/goals?landscape=vastmanland' },
  changes: { changes: '/changes' },
  say: { say: '/say?about=branschforum&page=/entity/branschforum' },
  correct: { correct: '/correct?fact=branschforum' },
  contribution: { 'contribution-unknown': '/contributions/999999' },
};

const nowhere: Text = { sv: 'Adresser utan sida', en: 'Addresses without a page' };

/** All of them, in the order of the pages. */
export const pageStates: readonly PageState[] = [
  ...pages.flatMap(({ folder, path, name: page }) =>
    Object.entries(states[folder] ?? { [folder]: path }).map(([name, at]) => ({
      name,
      path: at,
      page,
    })),
  ),
  { name: 'no-such-page', path: '/finns-inte', page: nowhere },
];
