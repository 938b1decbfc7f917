/** The header: search, landscape, language and theme above, the pages below. */
import { useEffect, useRef, useState } from 'react';
import { pages } from '../../language/pages.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { choose } from './chosen.ts';
import { LandscapeMenu } from './landscape-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { themeNow } from './theme.ts';

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
  return (
    <header className="top">
      <div>
        <Brand />
        <SearchBox />
        <div className="tools">
          <LandscapeMenu />
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
        </div>
        <Pages />
      </div>
    </header>
  );
}
