/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function GoalsPage() {
  return <PageHead title="GoalsPage" />;
}
