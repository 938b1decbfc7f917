/** What every page stands in: header, what happens to the service, the page itself, footer. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { PictureDefs } from '../parts/icons.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { NewRevision } from './new-revision.tsx';
import { ServiceAway } from './service-away.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** The frame; a new path moves the reader to the top and the focus to the page. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useSay();
  const { path } = useAddress();
  const main = useRef<HTMLElement>(null);
  const opened = useRef(path);
  useEffect(() => {
    document.documentElement.lang = say.language === 'EN' ? 'en' : 'sv';
  }, [say]);
  useEffect(() => {
    if (opened.current === path) return;
    opened.current = path;
    scrollTo(0, 0);
    // Unless the page itself has put the focus on a heading; the link that led here goes with its page.
    if (document.activeElement?.getAttribute('tabindex') !== '-1')
      main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {say('Till innehållet', 'Skip to content')}
      </a>
      <PictureDefs />
      <Header />
      <main className="page" id="main" tabIndex={-1} ref={main}>
        <ServiceAway />
        <NewRevision />
        {children}
      </main>
      <Footer />
      <Shortcuts />
    </>
  );
}
