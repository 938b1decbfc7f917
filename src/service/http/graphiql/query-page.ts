/** The query page: GraphiQL from our own packages, with the example questions of `queries/` beside it. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './query-page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type Example, examplesPlugin } from './examples-plugin.ts';

async function readExamples(): Promise<readonly Example[]> {
  const response = await fetch('/graphql/examples.json');
  return response.ok ? await response.json() : [];
}

/** The question the address brings along, as `#query=…&variables=…`; none without a query. */
function questionInAddress(): { initialQuery: string; initialVariables?: string } | undefined {
  const params = new URLSearchParams(location.hash.slice(1));
  const query = params.get('query');
  const variables = params.get('variables');
  if (!query) return undefined;
  return { initialQuery: query, ...(variables ? { initialVariables: variables } : {}) };
}

function show(examples: readonly Example[]): void {
  const place = document.getElementById('query-page');
  if (place === null) return;
  const plugin = examplesPlugin(examples);
  const page = createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    plugins: [HISTORY_PLUGIN, plugin],
    visiblePlugin: plugin,
    ...(questionInAddress() ?? { initialQuery: examples[0]?.query ?? '' }),
    defaultQuery: examples[0]?.query ?? '',
    isHeadersEditorEnabled: false,
  });
  createRoot(place).render(page);
}

show(await readExamples());
