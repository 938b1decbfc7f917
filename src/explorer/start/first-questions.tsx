/** A handful of real questions, each a link to the page that answers it. */
import { type Told, useSay } from '../language/say.ts';
import { ToSuggested, useSuggestions } from '../parts/suggested.tsx';

interface Question {
  readonly asks: string;
  readonly page: string | null;
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
const onTheirWay: readonly Question[] = general.map(() => ({ asks: '\u00a0', page: null }));

/** The questions of the landscape; one without questions of its own gets those that fit all. */
export function FirstQuestions() {
  const say = useSay();
  const own = useSuggestions('START');
  const here: readonly Question[] =
    own === undefined
      ? onTheirWay
      : own.length > 0
        ? own
        : general.map(({ asks, page }) => ({ asks: say(...asks), page }));
  return (
    <nav aria-label={say('Frågor att börja med', 'Questions to begin with')}>
      <ol className="qs" aria-busy={own === undefined}>
        {here.map(({ asks, page }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          <li key={at}>
            <ToSuggested page={page} className="q">
              <span aria-hidden="true">{at + 1}</span>
              {asks}
            </ToSuggested>
          </li>
        ))}
      </ol>
    </nav>
  );
}
