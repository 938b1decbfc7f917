/** The start: a search box for anything, real questions to click, and the system. */
import { useAddress } from '../address/address.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { type Told, useSay } from '../language/say.ts';
import { usePageTitle } from '../parts/page-head.tsx';
import { BreaksList } from '../system/breaks-list.tsx';
import { SystemSection } from '../system/system-section.tsx';
import { FirstQuestions } from './first-questions.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';

/** Swedish makes a genitive by adding s, but not after s, x or z. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

const anywhere: Told = [
  'Vem lämnar vad till vem i kompetens\u00adförsörjningen?',
  'Who gives what to whom in the skills supply?',
];

const inLandscape = (name: string): Told => [
  `Vem lämnar vad till vem i ${genitive(name)} kompetens\u00adförsörjning?`,
  `Who gives what to whom in ${name}'s skills supply?`,
];

export function Page() {
  const say = useSay();
  const { get } = useAddress();
  const name = useLandscapeName();
  usePageTitle(say('Systemet', 'The system'));
  const search = get('search');
  return (
    <>
      <section className="start">
        <div>
          <h1>{say(...(name === '' ? anywhere : inLandscape(name)))}</h1>
          <SearchBox />
        </div>
        <FirstQuestions />
      </section>
      {search ? <SearchResults text={search} /> : null}
      <SystemSection />
      <BreaksList />
    </>
  );
}
