/** The mark of what a check found: provided for and in place have marks of their own. */
import type { CheckStatus, FlowSide } from '../../client/words.generated.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
const tick = 'm7.5 12.4 3.1 3.1 6-6.5';

function Shape({ status, side }: { status: CheckStatus; side: FlowSide }) {
  switch (status) {
    case 'GAP':
      return (
        <>
          <circle cx="12" cy="12" r="9.5" {...line} />
          <path d="m8.5 8.5 7 7m0-7-7 7" {...line} strokeWidth="2.4" />
        </>
      );
    case 'UNKNOWN':
      return (
        <>
          <circle cx="12" cy="12" r="9.5" {...line} strokeDasharray="2.4 2.6" />
          <path d="M9 9.5a3 3 0 1 1 4.4 2.6c-1 .5-1.4 1-1.4 2.1m0 2v1.6" {...line} />
        </>
      );
    case 'MET':
      return side === 'DESIGNED' ? (
        <>
          <circle cx="12" cy="12" r="9.5" {...line} />
          <path d={tick} {...line} strokeWidth="2.4" />
        </>
      ) : (
        <>
          <circle cx="12" cy="12" r="10.5" fill="currentColor" />
          <path d={tick} className="on-mark" {...line} strokeWidth="2.6" />
        </>
      );
    default:
      return <path d="M6 12h12" {...line} strokeWidth="2.6" />;
  }
}

/** The mark; never alone, a word goes with it. */
export function FoundMark({ status, side }: { status: CheckStatus; side: FlowSide }) {
  return (
    <svg className="mk" viewBox="0 0 24 24" aria-hidden="true">
      <Shape status={status} side={side} />
    </svg>
  );
}
