/** How many things have each verdict; each count is a link that lists only those; a dash where it cannot be told. */

import type { Verdict } from '../../client/words.generated.ts';
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { verdictNames } from '../language/words.ts';
import { StatusMark } from '../parts/icons.tsx';
import { verdictStatuses, verdicts } from './conformance-words.ts';

const looks: Readonly<Record<Verdict, string>> = {
  MISSING: 'gap',
  UNDOCUMENTED: 'unk',
  UNPLANNED: 'na',
  CONVERGENT: 'met',
};

/** The sign of a verdict; what nobody designed has an arrow of its own, it is neither met nor a gap. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const status = verdictStatuses[verdict];
  if (status) return <StatusMark status={status} />;
  return (
    <svg className="mk" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 4v16M4 12h16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The counts; the verdict listed is marked, and lists all again when followed. */
export function VerdictSummary({
  counts,
  now,
}: {
  counts: Readonly<Record<Verdict, number | null>>;
  now: Verdict | undefined;
}) {
  const say = useSay();
  return (
    <nav className="sum wordy" aria-label={say('Visa bara', 'Show only')}>
      {verdicts.map((verdict) => (
        <Here
          key={verdict}
          className={`panel ${looks[verdict]}`}
          aria-current={now === verdict ? 'true' : undefined}
          change={{
            verdict: now === verdict ? undefined : verdict.toLowerCase(),
            shown: undefined,
          }}
        >
          <VerdictMark verdict={verdict} />
          <span>
            <b>{counts[verdict]?.toLocaleString(say.tag) ?? '–'}</b> {say(...verdictNames[verdict])}
          </span>
        </Here>
      ))}
    </nav>
  );
}
