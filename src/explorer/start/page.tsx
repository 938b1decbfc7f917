/** The start: what this is and for whom, three doors, questions with their answers, and the system. */
import { Suspense } from 'react';
import { useAddress } from '../address/address.ts';
import { FirstQuestionsDocument } from '../ask/documents.generated.ts';
import { later } from '../ask/later.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';
import { usePageTitle } from '../parts/page-head.tsx';
import { Loading } from '../parts/states.tsx';
import { Doors } from './doors.tsx';
import { FirstQuestions } from './first-questions.tsx';
import { Lead } from './lead.tsx';
import { SearchResults } from './search-results.tsx';

// The picture and what draws it come while the doors above are read.
const system = later('system', async () => (await import('../system/system.tsx')).System);

/** What this is, for whom, and the ways in. */
function Welcome() {
  const say = useSay();
  const { landscape } = useAddress();
  const name = useLandscapeName();
  const { data } = useAnswer(FirstQuestionsDocument, { landscape });
  return (
    <section className="start">
      <h1>
        {name === ''
          ? say(
              'Så ska behov, människor och utbildning mötas',
              'How needs, people and education are to meet',
            )
          : say(
              `Så ska behov, människor och utbildning mötas i ${name}`,
              `How needs, people and education are to meet in ${name}`,
            )}
      </h1>
      <Lead />
      <Doors data={data} />
      <FirstQuestions data={data} />
    </section>
  );
}

export function Page() {
  const say = useSay();
  const { get } = useAddress();
  usePageTitle(say('Systemet', 'The system'));
  const search = get('search');
  return (
    <>
      {search ? <SearchResults text={search} /> : <Welcome />}
      <Suspense fallback={<Loading />}>
        <system.Part />
      </Suspense>
    </>
  );
}
