/** Starts the explorer: its pages, each fetched when it is first opened. */
import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import { Unreachable } from './ask/service.ts';
import { client } from './ask/use-answer.ts';
import { Frame } from './frame/frame.tsx';
import { showTheme } from './frame/theme.ts';
import { NoSuchPage } from './parts/no-such-page.tsx';
import { Loading } from './parts/states.tsx';
import { StartPage } from './start/page.tsx';
import './style/all.css';

/** A page by the name it is exported under; a service that is away is asked for it again until it is back. */
function page<Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) {
  const queryFn = async () => {
    try {
      return (await load())[name];
    } catch (cause) {
      throw new Unreachable('The page could not be fetched.', { cause });
    }
  };
  return lazy(async () => ({
    default: await client.fetchQuery({ queryKey: ['page', name], queryFn, staleTime: Infinity }),
  }));
}

const EntityPage = page('EntityPage', () => import('./party/page.tsx'));
const MapPage = page('MapPage', () => import('./map/page.tsx'));
const WaysPage = page('WaysPage', () => import('./ways/page.tsx'));
const CoveragePage = page('CoveragePage', () => import('./coverage/page.tsx'));
const WhatIfPage = page('WhatIfPage', () => import('./what-if/page.tsx'));
const ConformancePage = page('ConformancePage', () => import('./conformance/page.tsx'));
const CalendarPage = page('CalendarPage', () => import('./calendar/page.tsx'));
const GoalsPage = page('GoalsPage', () => import('./goals/page.tsx'));
const SourcesPage = page('SourcesPage', () => import('./sources/page.tsx'));
const QuestionsPage = page('QuestionsPage', () => import('./questions/page.tsx'));

function Explorer() {
  return (
    <Frame>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/entity/:id" component={EntityPage} />
          <Route path="/map" component={MapPage} />
          <Route path="/ways" component={WaysPage} />
          <Route path="/coverage" component={CoveragePage} />
          <Route path="/what-if" component={WhatIfPage} />
          <Route path="/conformance" component={ConformancePage} />
          <Route path="/calendar" component={CalendarPage} />
          <Route path="/goals" component={GoalsPage} />
          <Route path="/sources" component={SourcesPage} />
          <Route path="/questions" component={QuestionsPage} />
          <Route component={NoSuchPage} />
        </Switch>
      </Suspense>
    </Frame>
  );
}

showTheme();
const place = document.getElementById('explorer');
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Explorer />
      </QueryClientProvider>
    </StrictMode>,
  );
