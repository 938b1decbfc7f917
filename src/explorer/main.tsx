/** Starts the explorer: its pages, each fetched when it is first opened. */
import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, StrictMode, Suspense, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import { type PageRow, pages, startPage } from '../language/pages.ts';
import { OnlyLandscape, useAddress } from './address/address.ts';
import { later } from './ask/later.ts';
import { client } from './ask/use-answer.ts';
import { ChooseLandscape } from './frame/choose-landscape.tsx';
import { showChosen } from './frame/chosen.ts';
import { Frame } from './frame/frame.tsx';
import { useAreasOfAll, useLandscapes, useOnlyLandscape } from './frame/landscapes.ts';
import { areasIn, KnownAreas } from './language/areas.ts';
import { NoSuchPage } from './parts/no-such-page.tsx';
import { Loading } from './parts/states.tsx';
import { Page as StartPage } from './start/page.tsx';
import './style/all.css';

const folders = import.meta.glob<ComponentType>(['./*/page.tsx', '!./start/page.tsx'], {
  import: 'Page',
});

/** A page, fetched when it is first opened. */
function pageLater({ path, folder }: PageRow) {
  const load = folders[`./${folder}/page.tsx`];
  if (load === undefined) throw new Error(`src/explorer/${folder}/ has no page.tsx.`);
  const page = later(folder, load);
  // The page the explorer is opened with comes while the first question is asked.
  if (path.split('/')[1] === location.pathname.split('/')[1]) page.fetchNow();
  return page.Part;
}

/** The page of a row; in its place the landscapes, where it shows one and the address does not say which. */
function shownBy(row: PageRow): ComponentType {
  const Page = row === startPage ? StartPage : pageLater(row);
  if (!row.isOfOneLandscape) return Page;
  return function OfOneLandscape() {
    const { landscape } = useAddress();
    const isOneOfSeveral = useLandscapes().length > 1;
    return landscape === '' && isOneOfSeveral ? <ChooseLandscape /> : <Page />;
  };
}

/** A page on the paper that suits it. */
function onPaper(row: PageRow): ComponentType {
  const Shown = shownBy(row);
  return () => (
    <div data-paper={row.paper ?? 'standing'}>
      <Shown />
    </div>
  );
}

const routes = pages.map((row) => (
  <Route key={row.path} path={row.path} component={onPaper(row)} />
));

/** The page of the address, as soon as it is known whose landscape it shows. */
function Explorer() {
  const only = useOnlyLandscape();
  const named = useAddress().get('landscape');
  const areas = useAreasOfAll();
  const isKnown = (named !== undefined || only !== undefined) && areas !== undefined;
  const landscape = named ?? only ?? '';
  const known = useMemo(() => areasIn(areas ?? [], landscape), [areas, landscape]);
  return (
    <OnlyLandscape value={only ?? ''}>
      <KnownAreas value={known}>
        <Frame>
          {isKnown ? (
            <Suspense fallback={<Loading />}>
              <Switch>
                {routes}
                <Route component={NoSuchPage} />
              </Switch>
            </Suspense>
          ) : (
            <Loading />
          )}
        </Frame>
      </KnownAreas>
    </OnlyLandscape>
  );
}

/** Pictures measure their words; a font that is late is not waited for longer than this. */
const fontMs = 600;
const font = document.fonts.load('16px Inter').catch(() => []);

showChosen();
await Promise.race([font, new Promise((resolve) => setTimeout(resolve, fontMs))]);
const place = document.getElementById('explorer');
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Explorer />
      </QueryClientProvider>
    </StrictMode>,
  );
