/** What is for those who build on the service, in one place. */
import { useState } from 'react';
import { To } from '../address/place.tsx';
import { choose, chosen } from '../frame/chosen.ts';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';

/** Whether each page tells the query behind its answers. */
function Queries() {
  const say = useSay();
  const [areShown, setShown] = useState(chosen('queries') === 'shown');
  const change = () => {
    choose('queries', areShown ? 'hidden' : 'shown');
    setShown(!areShown);
  };
  return (
    <p>
      <label>
        <input type="checkbox" checked={areShown} onChange={change} />{' '}
        {say(
          'Visa frågan i GraphQL under varje svar, i den här webbläsaren',
          'Show the query in GraphQL under each answer, in this browser',
        )}
      </label>
    </p>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  return (
    <>
      <PageHead title={say('För utvecklare', 'For developers')}>
        {say(
          'Utforskaren läser allt genom samma öppna API som andra tjänster. Läsning kräver ingen inloggning.',
          'The explorer reads everything through the same open API as other services. Reading needs no sign-in.',
        )}
      </PageHead>
      <div className="prose">
        <ul className="bullets">
          <li>
            <To path="/questions">{say('Frågor och exempel', 'Questions and examples')}</To>:{' '}
            {say(
              'varje fråga med sidan som svarar, frågan i GraphQL, och en ruta för egna urval.',
              'each question with the page that answers, the query in GraphQL, and a box for selections of your own.',
            )}
          </li>
          <li>
            <a href="/graphql">GraphiQL</a>:{' '}
            {say(
              'skriv och kör egna frågor; schemat beskriver varje fält (på engelska).',
              'write and run queries of your own; the schema describes each field.',
            )}
          </li>
          <li>
            <a href="/docs/files.md">{say('Filer för analytiker', 'Files for analysts')}</a>:{' '}
            {say(
              '/flows.csv, /parties.csv och /coverage.csv, att hämta om och om igen (på engelska).',
              '/flows.csv, /parties.csv and /coverage.csv, to be fetched again and again.',
            )}
          </li>
          <li>
            <a href="/questions.json">/questions.json</a>:{' '}
            {say('frågorna som en lista för program.', 'the questions as a list for programs.')}
          </li>
          <li>
            <a href="/formats.json">/formats.json</a>:{' '}
            {say(
              'filformaten, och vilka svar som finns i vilket.',
              'the file formats, and which answers come in which.',
            )}
          </li>
          <li>
            <To path="/sources" change={{}}>
              {say(
                'Källor, och hur man bidrar med filer',
                'Sources, and how to contribute by files',
              )}
            </To>
          </li>
        </ul>
        <Queries />
        <p>
          <To path="/">{say('Till systemet', 'To the system')}</To>
        </p>
      </div>
    </>
  );
}
