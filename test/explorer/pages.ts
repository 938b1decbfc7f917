/** Every page and state of the explorer, by name and address; tests look at each, the gallery shows each. */

/** A page in a state worth looking at. */
export interface PageState {
  /** As part of file names and titles of tests. */
  readonly name: string;
  readonly path: string;
  /** The page it belongs to, as the gallery groups them. */
  readonly page: readonly [sv: string, en: string];
}

const states = (page: PageState['page'], paths: Readonly<Record<string, string>>): PageState[] =>
  Object.entries(paths).map(([name, path]) => ({ name, path, page }));

/** All of them, in the order of the navigation. */
export const pageStates: readonly PageState[] = [
  ...states(['Start och systemet', 'Start and the system'], {
    start: '/',
    'start-other-landscape': '/?landscape=vastmanland',
  }),
  ...states(['En part', 'A party'], {
    party: '/entity/branschforum',
    'party-two-steps': '/entity/branschforum?steps=2',
    'party-table': '/entity/branschforum?view=table',
    'party-to-clarify': '/entity/eskilstuna-kommun?tab=gaps',
    'party-unknown': '/entity/finns-inte',
  }),
  ...states(['Kartan', 'The map'], {
    map: '/map',
    'map-other-landscape': '/map?landscape=vastmanland',
  }),
  ...states(['Vägar', 'Ways'], {
    ways: '/ways',
    'ways-found': '/ways?from=programrad&to=lokal-kompetensverkstad',
    'ways-none': '/ways?from=programrad&to=samverkansrad-forberedande-insatser',
  }),
  ...states(['Täckning', 'Coverage'], {
    coverage: '/coverage',
    'coverage-municipality': '/coverage?place=eskilstuna',
    'coverage-without-design': '/coverage?landscape=vastmanland&rows=checks',
    'coverage-unknown-landscape': '/coverage?landscape=finns-inte',
  }),
  ...states(['Vad händer om', 'What if'], {
    'what-if': '/what-if',
    'what-if-removed': '/what-if?remove=kommunernas-naringslivschefer',
  }),
  ...states(['Plan och verklighet', 'Plan and reality'], { conformance: '/conformance' }),
  ...states(['Kalender', 'Calendar'], { calendar: '/calendar' }),
  ...states(['Mål', 'Goals'], { goals: '/goals?landscape=vastmanland' }),
  ...states(['Källor', 'Sources'], { sources: '/sources' }),
  ...states(['Frågor', 'Questions'], { questions: '/questions' }),
  ...states(['Adresser utan sida', 'Addresses without a page'], { 'no-such-page': '/finns-inte' }),
];
