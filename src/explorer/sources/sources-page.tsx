/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function SourcesPage() {
  return <PageHead title="SourcesPage" />;
}
