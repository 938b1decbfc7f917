/** A list of example questions; a click opens one in a tab of its own. */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement, type ReactElement } from 'react';

/** One file of `queries/`: what it asks, in words and as GraphQL. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

function Icon(): ReactElement {
  const path = 'M4 4h16v2H4zm0 7h16v2H4zm0 7h10v2H4z';
  return createElement(
    'svg',
    { viewBox: '0 0 24 24', fill: 'currentColor', 'aria-hidden': true },
    createElement('path', { d: path }),
  );
}

function Question({ example }: { readonly example: Example }): ReactElement {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const open = () => {
    addTab();
    editor?.setValue(example.query);
  };
  const button = createElement('button', { type: 'button', onClick: open }, example.title);
  return createElement('li', null, button);
}

/** The side panel with these examples. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  const Content = () =>
    createElement(
      'section',
      { className: 'examples' },
      createElement('h2', null, 'Example questions'),
      createElement(
        'ul',
        null,
        examples.map((example) => createElement(Question, { key: example.name, example })),
      ),
    );
  return { title: 'Example questions', icon: Icon, content: Content };
}
