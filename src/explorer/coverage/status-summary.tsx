/** How many results have each status, and on what they rest; each count is a link that lists only those. */
import type { ReactNode } from 'react';
import type { CheckStatus, Ground } from '../../client/words.generated.ts';
import { countedWords, groundWords } from '../../language/coverage-words.ts';
import { Here } from '../address/place.tsx';
import type { CoverageQuery } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { StatusMark } from '../parts/icons.tsx';
import { lookAtNothing, useStatus } from './coverage-address.ts';
import { lookOf, statusNoun } from './coverage-words.ts';

type Coverage = NonNullable<CoverageQuery['coverage']>;
type Counted = Pick<Coverage, 'counts' | 'provided' | 'inPlace' | 'grounds'>;

/** Of what is missing or to be clarified, how much rests on what; of what exists, how much is provided for and how much confirmed. */
function apart(say: Say, status: CheckStatus, { provided, inPlace, grounds }: Counted): string {
  const on = (ground: Ground) => {
    const counts = grounds.find((one) => one.ground === ground)?.counts;
    return (status === 'GAP' ? counts?.gap : counts?.unknown) ?? 0;
  };
  const parts: readonly (readonly [number, string])[] =
    status === 'MET'
      ? [
          [provided.met, countedWords.DESIGNED[say.language]],
          [inPlace.met, countedWords.DOCUMENTED[say.language]],
        ]
      : (status === 'GAP'
          ? (['STATED', 'SHOWN'] as const)
          : (['SILENT', 'NOT_DOCUMENTED'] as const)
        ).map((ground) => [on(ground), groundWords[ground][say.language]] as const);
  return parts
    .filter(([number]) => number > 0)
    .map(
      ([number, words]) => `${words.toLocaleLowerCase(say.tag)}: ${number.toLocaleString(say.tag)}`,
    )
    .join(', ');
}

function Tile({
  status,
  number,
  children,
}: {
  status: CheckStatus;
  number: number;
  children: ReactNode;
}) {
  const say = useSay();
  const now = useStatus();
  return (
    <Here
      className={`panel ${lookOf(status, [])}`}
      aria-current={now === status ? 'true' : undefined}
      change={{ ...lookAtNothing, status: now === status ? undefined : status.toLowerCase() }}
    >
      <StatusMark status={status} />
      <span>
        <b>{number.toLocaleString(say.tag)}</b> {statusNoun(say, status)}
        <span className="small quiet apart">{children}</span>
      </span>
    </Here>
  );
}

/** The counts of the three groups; the one listed is marked, and lists all again when followed. */
export function StatusSummary({
  coverage,
}: {
  coverage: Counted & Pick<Coverage, 'beginsInWords' | 'notApplicableInWords'>;
}) {
  const say = useSay();
  const { gap, unknown, met } = coverage.counts;
  const rows = [
    ['GAP', gap],
    ['UNKNOWN', unknown],
    ['MET', met],
  ] as const;
  return (
    <>
      {coverage.beginsInWords ? <p className="note begins">{coverage.beginsInWords}</p> : null}
      <nav className="sum groups" aria-label={say('Visa bara', 'Show only')}>
        {rows.map(([status, number]) => (
          <Tile key={status} status={status} number={number}>
            {apart(say, status, coverage)}
          </Tile>
        ))}
      </nav>
      {coverage.notApplicableInWords ? (
        <p className="small quiet left-out">
          {coverage.notApplicableInWords}{' '}
          <Here className="noprint" change={{ ...lookAtNothing, status: 'not_applicable' }}>
            {say('Visa dem', 'Show them')}
          </Here>
        </p>
      ) : null}
    </>
  );
}
