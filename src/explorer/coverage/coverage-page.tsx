/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function CoveragePage() {
  return <PageHead title="CoveragePage" />;
}
