/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function QuestionsPage() {
  return <PageHead title="QuestionsPage" />;
}
