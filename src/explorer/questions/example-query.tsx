/** The query behind a question: its answer in words, the query to read, to copy, and to open in the query page. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../language/say.ts';
import { ShownQuery } from '../parts/as-graphql.tsx';
import { type Example, exampleInGraphiql } from './examples.ts';
import { inEnglish, toldIn } from './told-in.ts';

/** How many sentences are shown; the whole answer is a click away. */
const mostShown = 12;

async function answerTo(query: string, signal: AbortSignal) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  });
  const { data } = (await response.json()) as { data?: Record<string, unknown> | null };
  return toldIn(data ?? {});
}

function Answer({ query }: { query: string }) {
  const say = useSay();
  const asked = say(query, inEnglish(query));
  const { data, isPending } = useQuery({
    queryKey: ['example', asked],
    queryFn: ({ signal }) => answerTo(asked, signal),
  });
  if (isPending) return <p role="status">{say('Hämtar svaret …', 'Fetching the answer …')}</p>;
  if (!data || data.length === 0)
    return (
      <p className="quiet">
        {say('Svaret är en tabell utan meningar.', 'The answer is a table without sentences.')}
      </p>
    );
  return (
    <ul className="told-list">
      {data.slice(0, mostShown).map(({ about, sentence }) => (
        <li key={`${about} ${sentence}`}>
          {about && !sentence.includes(about) ? <strong>{about}: </strong> : null}
          {sentence}
        </li>
      ))}
      {data.length > mostShown ? (
        <li className="quiet">
          {say(
            `… och ${data.length - mostShown} meningar till.`,
            `… and ${data.length - mostShown} more sentences.`,
          )}
        </li>
      ) : null}
    </ul>
  );
}

/** The answer in words, fetched when it is asked for. */
function AnswerHere({ query }: { query: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="answer-here" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('Svar', 'Answer')}</summary>
      {isOpen ? <Answer query={query} /> : null}
    </details>
  );
}

/**
 * On demand, under its question: its answer where no page has it, and the query for who has chosen to see queries.
 *
 * @param about - the question in words
 */
export function ExampleQuery({
  example,
  about,
  isAnsweredHere,
}: {
  example: Example;
  about: string;
  isAnsweredHere: boolean;
}) {
  const say = useSay();
  return (
    <>
      {isAnsweredHere ? <AnswerHere query={example.query} /> : null}
      <ShownQuery
        text={example.query.trim()}
        copied={example.query}
        href={exampleInGraphiql(example)}
        label={say(`Frågan bakom: ${about}`, `The query behind: ${about}`)}
      />
    </>
  );
}
