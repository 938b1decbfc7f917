/** The header: search, landscape, language and theme above, the pages below. */
import { useIsFetching } from '@tanstack/react-query';
import { Suspense, startTransition, useEffect, useRef, useState } from 'react';
import { pages } from '../../language/pages.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { later } from '../ask/later.ts';
import { useSay } from '../language/say.ts';
import { SearchIcon } from '../parts/icons.tsx';
import { choose } from './chosen.ts';
import { useLandscapes, useOnlyLandscape } from './landscapes.ts';
import { searchNames } from './search-names.ts';
import { SignedIn } from './signed-in.tsx';
import { themeNow } from './theme.ts';

const menu = later(
  'landscape-menu',
  async () => (await import('./landscape-menu.tsx')).LandscapeMenu,
);
const search = later('search-box', async () => (await import('./search-box.tsx')).SearchBox);
/** How the menu looks before it is there. */
function MenuToCome() {
  const { landscape } = useAddress();
  const name = useLandscapes().find(({ id }) => id === landscape)?.name;
  return (
    <button type="button" className="btn" aria-disabled="true" aria-busy="true">
      {name ?? landscape} <span aria-hidden="true">▾</span>
    </button>
  );
}

/** A field to write in before the search is there; what was written goes on in it. */
function SearchToCome({ written, write }: { written: string; write: (text: string) => void }) {
  const say = useSay();
  return (
    <form
      className="search"
      role="search"
      aria-busy="true"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchIcon />
      <input
        type="search"
        value={written}
        onChange={({ target }) => write(target.value)}
        aria-label={say(...searchNames.label)}
        placeholder={say(...searchNames.placeholder)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

const calmMs = 50;

/** Whether the page has had its first answers: what stands in the head of every page is fetched after them. */
function useHasAnswers(): boolean {
  const asking = useIsFetching();
  const isKnown = useOnlyLandscape() !== undefined;
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (asking > 0 || !isKnown) return;
    const calm = setTimeout(() => startTransition(() => setHas(true)), calmMs);
    return () => clearTimeout(calm);
  }, [asking, isKnown]);
  return has;
}

/** The search, as soon as it is there. */
function Search({ isDue }: { isDue: boolean }) {
  const [written, write] = useState('');
  return (
    <Suspense fallback={<SearchToCome written={written} write={write} />}>
      {isDue ? <search.Part begun={written} /> : <SearchToCome written={written} write={write} />}
    </Suspense>
  );
}

const inMenu = pages.filter((page) => page.inMenu);

function Brand() {
  return (
    <To path="/" className="brand">
      <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true">
        <circle cx="7" cy="6" r="4.5" style={{ fill: 'var(--green)' }} />
        <path d="m22 1.2 5 4.8-5 4.8L17 6Z" style={{ fill: 'var(--blue)' }} />
        <path d="M10.5 21.5v-5h4V13h5v8.5Z" style={{ fill: 'var(--yellow)' }} />
      </svg>
      <span>Kompetenslandskap</span>
    </To>
  );
}

function ThemeButton() {
  const say = useSay();
  const [theme, setTheme] = useState(themeNow);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="btn icon"
      aria-label={
        other === 'dark' ? say('Mörkt tema', 'Dark theme') : say('Ljust tema', 'Light theme')
      }
      onClick={() => {
        choose('theme', other);
        setTheme(other);
      }}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M9 1.5a7.5 7.5 0 0 1 0 15Z" fill="currentColor" />
      </svg>
    </button>
  );
}

/** The pages; on a phone, where they lie in one row, the one that is shown is moved into view. */
function Pages() {
  const say = useSay();
  const { path } = useAddress();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to move.
  useEffect(() => {
    const row = list.current;
    const current = row?.querySelector<HTMLElement>('[aria-current]');
    if (!row || !current) return;
    row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left - 24;
  }, [path]);
  return (
    <nav className="pages" aria-label={say('Sidor', 'Pages')}>
      <ul ref={list}>
        {inMenu.map((page) => (
          <li key={page.path}>
            <To path={page.path} aria-current={path === page.path ? 'page' : undefined}>
              {say(page.name.sv, page.name.en)}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The header of every page. */
export function Header() {
  const { language } = useAddress();
  const english = language === 'EN';
  const hasAnswers = useHasAnswers();
  return (
    <header className="top">
      <div>
        <Brand />
        <Search isDue={hasAnswers} />
        <div className="tools">
          <Suspense fallback={<MenuToCome />}>
            {hasAnswers ? <menu.Part /> : <MenuToCome />}
          </Suspense>
          <Here
            change={{ language: english ? undefined : 'en' }}
            className="btn icon"
            lang={english ? 'sv' : 'en'}
            hrefLang={english ? 'sv' : 'en'}
            aria-label={english ? 'SV, svenska' : 'EN, English'}
          >
            {english ? 'SV' : 'EN'}
          </Here>
          <ThemeButton />
          {hasAnswers ? <SignedIn /> : null}
        </div>
        <Pages />
      </div>
    </header>
  );
}
