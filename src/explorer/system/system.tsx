/** The system below the start: its picture, and where flows break off. */
import { BreaksList } from './breaks-list.tsx';
import { SystemSection } from './system-section.tsx';

/** Both. */
export function System() {
  return (
    <>
      <SystemSection />
      <BreaksList />
    </>
  );
}
