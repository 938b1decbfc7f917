/** The start: what this is and for whom, three doors, questions with their answers, and the system. */
import { useAddress } from '../address/address.ts';
import { FirstQuestionsDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { useSay } from '../language/say.ts';
import { usePageTitle } from '../parts/page-head.tsx';
import { BreaksList } from '../system/breaks-list.tsx';
import { SystemSection } from '../system/system-section.tsx';
import { Doors } from './doors.tsx';
import { FirstQuestions } from './first-questions.tsx';
import { SearchResults } from './search-results.tsx';

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
      <p className="lead">
        {say(
          'För dig som planerar kompetens\u00adförsörjning i kommun, region eller utbildning: se vilka forum som ska finnas, vad de ger varandra och vad som behöver klargöras.',
          'For you who plan skills supply in a municipality, a region or education: see which forums there should be, what they give each other and what is to be clarified.',
        )}
      </p>
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
      <SystemSection />
      <BreaksList />
    </>
  );
}
