/** The mark of a verdict, those of coverage where it means the same. */
import type { Verdict } from '../../client/words.generated.ts';
import { FoundMark } from '../coverage/found-mark.tsx';
import { verdictStatuses } from './conformance-words.ts';

/** The mark; what nobody designed has a plus, since it is neither there as planned nor missing. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const status = verdictStatuses[verdict];
  if (status) return <FoundMark status={status} side="DOCUMENTED" />;
  return (
    <svg className="mk" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 5v14M5 12h14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
