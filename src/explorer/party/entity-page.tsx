/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function EntityPage() {
  return <PageHead title="EntityPage" />;
}
