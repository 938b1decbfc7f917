/** The query behind an answer: to read, to copy, to open in the query page. */
import { useState } from 'react';
import type { AskedDocument } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';

/** The address of the query page with this question in it. */
export function inGraphiql({ document, variables }: AskedDocument): string {
  const params = new URLSearchParams({
    query: document.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphql#${params}`;
}

/** "Show as GraphQL", under an answer, for who has chosen on the page for developers to see it. */
export function AsGraphql({ asked }: { asked: AskedDocument }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const text = asked.document.toString().trim();
  const variables = JSON.stringify(asked.variables, null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(`${text}\n\n# ${variables.replaceAll('\n', '\n# ')}\n`);
    setCopied(true);
  };
  return (
    <details className="as-graphql is-chosen noprint">
      <summary>{say('Visa som GraphQL', 'Show as GraphQL')}</summary>
      <div className="bar">
        <div>
          <button type="button" className="btn" onClick={copy}>
            {say('Kopiera frågan', 'Copy the query')}
          </button>
          <a className="btn" href={inGraphiql(asked)}>
            {say('Öppna i GraphiQL', 'Open in GraphiQL')}
          </a>
          <span role="status">{copied ? say('Kopierad.', 'Copied.') : ''}</span>
        </div>
      </div>

      <pre tabIndex={0} role="region" aria-label={say('Frågan', 'The query')}>
        {text}
        {'\n\n'}
        {variables}
      </pre>
    </details>
  );
}
