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

/**
 * "Show as GraphQL", for who has chosen on the page for developers to see it.
 *
 * @param copied - what is copied, where it is not the text itself
 * @param href - the query page with the query in it
 * @param label - what the text is, for who hears it
 */
export function ShownQuery({
  text,
  copied = text,
  href,
  label,
}: {
  text: string;
  copied?: string;
  href: string;
  label: string;
}) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(copied);
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
          <a className="btn" href={href}>
            {say('Öppna i GraphiQL', 'Open in GraphiQL')}
          </a>
          <span role="status">{isCopied ? say('Kopierad.', 'Copied.') : ''}</span>
        </div>
      </div>

      <pre tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
    </details>
  );
}

/** The query behind an answer, with its variables. */
export function AsGraphql({ asked }: { asked: AskedDocument }) {
  const say = useSay();
  const text = asked.document.toString().trim();
  const variables = JSON.stringify(asked.variables, null, 2);
  return (
    <ShownQuery
      text={`${text}\n\n${variables}`}
      copied={`${text}\n\n# ${variables.replaceAll('\n', '\n# ')}\n`}
      href={inGraphiql(asked)}
      label={say('Frågan', 'The query')}
    />
  );
}
