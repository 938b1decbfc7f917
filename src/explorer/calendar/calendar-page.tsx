/** To come. */
import { PageHead } from '../parts/page-head.tsx';

export function CalendarPage() {
  return <PageHead title="CalendarPage" />;
}
