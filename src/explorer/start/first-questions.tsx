/** A handful of real questions, each with its answer in a sentence and a link to the page that tells the whole. */
import type { FirstQuestionsQuery } from '../ask/documents.generated.ts';
import { type Told, useSay } from '../language/say.ts';
import { ToSuggested } from '../parts/suggested.tsx';

interface Question {
  readonly asks: string;
  readonly page: string | null;
  readonly shortAnswer: string | null;
}

/** What can be asked of every landscape. */
const general: readonly { readonly asks: Told; readonly page: string }[] = [
  {
    asks: ['Vilka aktörer finns på vilken nivå?', 'Which actors are there, on which level?'],
    page: '/map',
  },
  {
    asks: ['Vad saknas eller behöver klargöras?', 'What is missing or to be clarified?'],
    page: '/coverage',
  },
  {
    asks: [
      'Vilka mål har en insats, och vilka behöver klargöras?',
      'Which goals have an initiative, and which are to be clarified?',
    ],
    page: '/goals',
  },
  { asks: ['Vad händer när?', 'What happens when?'], page: '/calendar' },
  {
    asks: ['Vad skiljer plan och verklighet åt?', 'Where do plan and reality differ?'],
    page: '/conformance',
  },
  { asks: ['Var tar flödet slut?', 'Where does flow stop?'], page: '/?stops=all' },
];

/** While they are on their way, as many rows hold their place, so that nothing moves when they come. */
const onTheirWay: readonly Question[] = general.map(() => ({
  asks: '\u00a0',
  page: null,
  shortAnswer: '\u00a0',
}));

/** The questions of the landscape; one without questions of its own gets those that fit all. */
export function FirstQuestions({ data }: { data: FirstQuestionsQuery | undefined }) {
  const say = useSay();
  const own = data?.suggestions?.edges.map(({ node }) => node);
  const here: readonly Question[] =
    own === undefined
      ? onTheirWay
      : own.length > 0
        ? own
        : general.map(({ asks, page }) => ({ asks: say(...asks), page, shortAnswer: null }));
  return (
    <nav aria-labelledby="first-questions">
      <h2 id="first-questions">{say('Frågor att börja med', 'Questions to begin with')}</h2>
      <ul className="qs" aria-busy={own === undefined}>
        {here.map(({ asks, page, shortAnswer }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          <li key={at}>
            <ToSuggested page={page} className="q">
              {asks}
            </ToSuggested>
            {shortAnswer ? <p className="small quiet">{shortAnswer}</p> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
