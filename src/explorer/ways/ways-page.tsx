/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function WaysPage() {
  return <PageHead title="WaysPage" />;
}
