/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function ConformancePage() {
  return <PageHead title="ConformancePage" />;
}
