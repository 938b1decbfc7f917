/** The findings below the matrix: gaps first, then what is unknown; or what one cell holds. */
import { useEffect, useId, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import type { CheckStatus } from '../ask/words.generated.ts';
import { count, type Told, useSay } from '../language/say.ts';
import { alike } from './alike.ts';
import { lookAtNothing, useStatus } from './coverage-address.ts';
import { FindingCard } from './finding-card.tsx';
import type { Check } from './finding-sources.tsx';

const shownAtFirst = 10;

const titles: Readonly<Record<CheckStatus, Told>> = {
  GAP: ['Luckor, allvarligast först', 'Gaps, the most serious first'],
  UNKNOWN: ['Okänt, behöver en källa', 'Unknown, a source is needed'],
  MET: ['Uppfyllt, med källa', 'Met, with source'],
  NOT_APPLICABLE: ['Gäller inte här', 'Not applicable here'],
};
const empty: Readonly<Record<CheckStatus, Told>> = {
  GAP: ['Inga luckor i det du har valt.', 'No gaps in what you have chosen.'],
  UNKNOWN: ['Inget är okänt i det du har valt.', 'Nothing is unknown in what you have chosen.'],
  MET: ['Inget är uppfyllt i det du har valt.', 'Nothing is met in what you have chosen.'],
  NOT_APPLICABLE: ['Allt som prövades gäller här.', 'All that was asked applies here.'],
};

type Checks = ReadonlyMap<string, Check>;

/** The first cards of a list, and a link to ten more. */
function Cards({
  results,
  checks,
  name,
}: {
  results: readonly FindingFragment[];
  checks: Checks;
  name: string;
}) {
  const say = useSay();
  const { get } = useAddress();
  const shown = Math.max(shownAtFirst, Number(get(name) ?? 0) || 0);
  const findings = alike(results);
  const left = findings.length - shown;
  return (
    <>
      <ol className="gaps">
        {findings.slice(0, shown).map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            check={checks.get(finding.results[0]?.check.id ?? '')}
          />
        ))}
      </ol>
      {left > 0 ? (
        <p className="printonly small">
          {say(`och ${left} till på sidan`, `and ${left} more on the page`)}
        </p>
      ) : null}
      {left > 0 ? (
        <p className="more noprint">
          <Here className="btn" change={{ [name]: shown + shownAtFirst }}>
            {say(
              `Visa ${Math.min(left, shownAtFirst)} till av ${left}`,
              `Show ${Math.min(left, shownAtFirst)} more of ${left}`,
            )}
          </Here>
        </p>
      ) : null}
    </>
  );
}

function Section({
  status,
  results,
  checks,
}: {
  status: CheckStatus;
  results: readonly FindingFragment[];
  checks: Checks;
}) {
  const say = useSay();
  const heading = useId();
  const its = results.filter((result) => result.status === status);
  return (
    <section className="findings" aria-labelledby={heading}>
      <div className="bar">
        <h2 id={heading}>{say(...titles[status])}</h2>
        <span className="small quiet">
          {count(say, its.length, ['fynd', 'finding'], ['fynd', 'findings'])}
          {status === 'UNKNOWN'
            ? say(
                '. Källorna säger varken att det finns eller att det saknas.',
                '. The sources say neither that it exists nor that it does not.',
              )
            : ''}
        </span>
      </div>
      {its.length === 0 ? (
        <p>{say(...empty[status])}</p>
      ) : (
        <Cards results={its} checks={checks} name={`${status.toLowerCase()}-shown`} />
      )}
    </section>
  );
}

/** What one cell of the matrix holds; the heading takes the focus when a cell is followed. */
export function ChosenFindings({
  title,
  results,
  checks,
}: {
  title: string;
  results: readonly FindingFragment[];
  checks: Checks;
}) {
  const say = useSay();
  const { get } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = [get('result'), get('row'), get('at')].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is the reason to move the focus.
  useEffect(() => heading.current?.focus(), [chosen]);
  return (
    <section className="findings chosen" aria-labelledby="chosen">
      <div className="bar">
        <h2 id="chosen" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Here className="btn" change={lookAtNothing}>
          {say('Visa alla fynd', 'Show all findings')}
        </Here>
      </div>
      <Cards results={results} checks={checks} name="chosen-shown" />
    </section>
  );
}

/** All findings, by status. */
export function Findings({
  results,
  checks,
}: {
  results: readonly FindingFragment[];
  checks: Checks;
}) {
  const status = useStatus();
  const listed: readonly CheckStatus[] = status ? [status] : ['GAP', 'UNKNOWN'];
  return listed.map((one) => <Section key={one} status={one} results={results} checks={checks} />);
}
