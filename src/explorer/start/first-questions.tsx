/** A handful of real questions, each a link to the page that answers it. */
import { type Change, useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import { type Told, useSay } from '../language/say.ts';

interface Question {
  readonly asks: Told;
  readonly path: string;
  readonly change?: Change;
}

const ofSormland: readonly Question[] = [
  {
    asks: [
      'Hur når ett branschforums behov fram till det gula området?',
      'How does the demand of an industry forum reach the yellow area?',
    ],
    path: '/ways',
    change: { from: 'branschforum', to: 'samverkansrad-forberedande-insatser' },
  },
  {
    asks: [
      'Vart vänder sig ett programråd som inte kan lösa sin fråga?',
      'Where does a programme council turn when it cannot solve its question?',
    ],
    path: '/entity/programrad',
    change: { direction: 'it-feeds' },
  },
  {
    asks: ['Vem sammankallar ett branschforum?', 'Who convenes an industry forum?'],
    path: '/entity/branschforum',
    change: { tab: 'seats' },
  },
  {
    asks: [
      'I vilka kommuner är ett lokalt forum bekräftat, och var inte än?',
      'In which municipalities is a local forum confirmed, and where not yet?',
    ],
    path: '/coverage',
    change: { level: 'LOCAL' },
  },
  {
    asks: [
      'Vad går förlorat om näringslivscheferna tas bort?',
      'What is lost if the municipal business managers go?',
    ],
    path: '/what-if',
    change: { remove: 'kommunernas-naringslivschefer' },
  },
  {
    asks: ['Var tar flödet slut?', 'Where does flow stop?'],
    path: '/',
    change: { stops: 'all' },
  },
];
const ofVastmanland: readonly Question[] = [
  {
    asks: [
      'Vilka mål har en insats, och vilka behöver klargöras?',
      'Which goals have an initiative, and which are to be clarified?',
    ],
    path: '/goals',
  },
  {
    asks: [
      'Vilka möts i Samverkansgrupp Kompetensförsörjning?',
      'Who meets in Samverkansgrupp Kompetensförsörjning?',
    ],
    path: '/entity/samverkansgrupp-kompetensforsorjning',
    change: { tab: 'seats' },
  },
  {
    asks: ['Vad hände under 2024?', 'What happened in 2024?'],
    path: '/calendar',
    change: { from: '2024', to: '2024' },
  },
  {
    asks: ['Vilka aktörer finns på vilken nivå?', 'Which actors are there, on which level?'],
    path: '/map',
  },
  {
    asks: ['Vad skiljer plan och verklighet åt?', 'Where do plan and reality differ?'],
    path: '/conformance',
  },
  {
    asks: ['Var tar flödet slut?', 'Where does flow stop?'],
    path: '/',
    change: { stops: 'all' },
  },
];
const questions: Readonly<Record<string, readonly Question[]>> = {
  sormland: ofSormland,
  vastmanland: ofVastmanland,
};

/** The questions of the landscape; one without questions of its own gets those that fit all. */
export function FirstQuestions() {
  const say = useSay();
  const { landscape } = useAddress();
  const here = questions[landscape] ?? ofVastmanland.filter(({ path }) => !path.includes('entity'));
  return (
    <nav aria-label={say('Frågor att börja med', 'Questions to begin with')}>
      <ol className="qs">
        {here.map(({ asks, path, change }, at) => (
          <li key={asks[0]}>
            <To path={path} change={change ?? {}}>
              <span aria-hidden="true">{at + 1}</span>
              {say(...asks)}
            </To>
          </li>
        ))}
      </ol>
    </nav>
  );
}
