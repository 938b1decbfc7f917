/** Questions, each with its answer or the page that answers; last a search with conditions. */
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { QuestionList } from './question-list.tsx';
import { SelectionBox } from './selection-box.tsx';

/** The page. */
export function Page() {
  const say = useSay();
  const { get } = useAddress();
  return (
    <>
      <PageHead title={say('Frågor och exempel', 'Questions and examples')}>
        {say(
          'Varje fråga leder till sidan som svarar, eller besvaras här.',
          'Each question leads to the page that answers it, or is answered here.',
        )}
      </PageHead>
      <div className="themes">
        <QuestionList />
      </div>
      <details className="conditions" open={get('selection') !== undefined}>
        <summary>{say('Sök med villkor', 'Search by conditions')}</summary>
        <SelectionBox />
      </details>
    </>
  );
}
