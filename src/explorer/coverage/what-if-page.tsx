/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function WhatIfPage() {
  return <PageHead title="WhatIfPage" />;
}
