/** The query behind a question: to read, to copy, to open in the query page. */
import { useState } from 'react';
import { useSay } from '../language/say.ts';
import { type Example, exampleInGraphiql } from './examples.ts';

/** On demand, under its question. */
export function ExampleQuery({ example, about }: { example: Example; about: string }) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(example.query);
    setSaid(say('Kopierad.', 'Copied.'));
  };
  return (
    <details className="as-graphql">
      <summary>{say('Visa som GraphQL', 'Show as GraphQL')}</summary>
      <div className="act">
        <button type="button" className="btn" onClick={copy}>
          {say('Kopiera frågan', 'Copy the query')}
        </button>
        <a className="btn" href={exampleInGraphiql(example)}>
          {say('Öppna i GraphiQL', 'Open in GraphiQL')}
        </a>
        <span role="status">{said}</span>
      </div>
      <pre
        tabIndex={0}
        role="region"
        aria-label={say(`Frågan bakom: ${about}`, `The query behind: ${about}`)}
      >
        {example.query.trim()}
      </pre>
    </details>
  );
}
