/** Questions with their answers and the queries behind them, and a box for questions of one's own. */
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { QuestionList } from './question-list.tsx';
import { SelectionBox } from './selection-box.tsx';

/** The page. */
export function Page() {
  const say = useSay();
  return (
    <>
      <PageHead title={say('Frågor och exempel', 'Questions and examples')}>
        {say(
          'Varje fråga leder till sidan som svarar. Bakom varje svar ligger en fråga i GraphQL, som kan läsas, kopieras och köras.',
          'Each question leads to the page that answers it. Behind each answer is a question in GraphQL, to be read, copied and run.',
        )}
      </PageHead>
      <SelectionBox />
      <div className="themes">
        <QuestionList />
      </div>
      <p className="small">
        <a href="/graphql">
          {say('Skriv en egen fråga i GraphiQL', 'Write a question of your own in GraphiQL')}
        </a>
      </p>
    </>
  );
}
