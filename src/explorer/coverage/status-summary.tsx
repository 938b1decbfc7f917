/** How many results have each status; each count is a link that lists only those. */
import { Here } from '../address/place.tsx';
import type { CheckStatus } from '../ask/words.generated.ts';
import { useSay } from '../language/say.ts';
import { StatusMark } from '../parts/icons.tsx';
import { lookAtNothing, useStatus } from './coverage-address.ts';
import { statusClasses, statusNoun } from './coverage-words.ts';

interface Counts {
  readonly gap: number;
  readonly unknown: number;
  readonly met: number;
  readonly notApplicable: number;
}

/** The four counts; the one listed is marked, and lists all again when followed. */
export function StatusSummary({ counts }: { counts: Counts }) {
  const say = useSay();
  const now = useStatus();
  const rows: readonly [CheckStatus, number][] = [
    ['GAP', counts.gap],
    ['UNKNOWN', counts.unknown],
    ['MET', counts.met],
    ['NOT_APPLICABLE', counts.notApplicable],
  ];
  return (
    <nav className="sum" aria-label={say('Visa bara', 'Show only')}>
      {rows.map(([status, number]) => (
        <Here
          key={status}
          className={`panel ${statusClasses[status]}`}
          aria-current={now === status ? 'true' : undefined}
          change={{
            ...lookAtNothing,
            status: now === status ? undefined : status.toLowerCase(),
          }}
        >
          <StatusMark status={status} />
          <span>
            <b>{number.toLocaleString(say.tag)}</b> {statusNoun(say, status, number)}
          </span>
        </Here>
      ))}
    </nav>
  );
}
