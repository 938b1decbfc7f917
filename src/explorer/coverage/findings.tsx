/** The findings below the matrix in two lists, by who can answer; or what one cell holds. */
import { useEffect, useId, useRef } from 'react';
import type { AnsweredBy, CheckStatus, Ground } from '../../client/words.generated.ts';
import { listHeading, nothingWords, statusWords } from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { count, useSay } from '../language/say.ts';
import { alike } from './alike.ts';
import { lookAtNothing, useGround, useStatus } from './coverage-address.ts';
import { FindingCard } from './finding-card.tsx';
import type { Check } from './finding-sources.tsx';

const shownAtFirst = 10;

type Checks = ReadonlyMap<string, Check>;

/** The first cards of a list, and a link to ten more. */
function Cards({
  results,
  checks,
  name,
  heading,
}: {
  results: readonly FindingFragment[];
  checks: Checks;
  name: string;
  heading: 'h3' | 'h4';
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
            heading={heading}
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

/** The findings of one status within a list. */
function OfStatus({
  status,
  results,
  checks,
  name,
}: {
  status: CheckStatus;
  results: readonly FindingFragment[];
  checks: Checks;
  name: string;
}) {
  const say = useSay();
  if (results.length === 0) return null;
  return (
    <div className="of-status">
      <div className="bar">
        <h3>{capital(statusWords[status][say.language])}</h3>
        <span className="small quiet">
          {count(say, results.length, ['punkt', 'point'], ['punkter', 'points'])}
          {status === 'UNKNOWN'
            ? say(
                '. Källorna säger inte att det saknas.',
                '. The sources do not say that it is missing.',
              )
            : ''}
        </span>
      </div>
      <Cards results={results} checks={checks} name={name} heading="h4" />
    </div>
  );
}

/** One of the two lists. */
function List({
  answeredBy,
  municipality,
  results,
  checks,
}: {
  answeredBy: AnsweredBy;
  municipality: string | undefined;
  results: readonly FindingFragment[];
  checks: Checks;
}) {
  const say = useSay();
  const heading = useId();
  const listed = useListed();
  const its = results.filter((result) => result.answeredBy === answeredBy);
  const shown = listed.map((status) => its.filter((result) => result.status === status));
  return (
    <section className="findings" aria-labelledby={heading}>
      <div className="bar">
        <h2 id={heading}>{listHeading(answeredBy, municipality ?? null, say.language)}</h2>
      </div>
      {shown.every((one) => one.length === 0) ? (
        <p>
          {listed.includes('MET')
            ? say('Inget i det du har valt.', 'Nothing in what you have chosen.')
            : nothingWords[say.language]}
        </p>
      ) : (
        listed.map((status, at) => (
          <OfStatus
            key={status}
            status={status}
            results={shown[at] ?? []}
            checks={checks}
            name={`${answeredBy}-${status}-shown`.toLowerCase()}
          />
        ))
      )}
    </section>
  );
}

/** Which statuses are listed: the one chosen; else those that the chosen ground can have; else all that calls for something. */
function useListed(): readonly CheckStatus[] {
  const status = useStatus();
  const ground = useGround();
  if (status) return [status];
  return ground ? statusesOn[ground] : ['GAP', 'UNKNOWN'];
}
const statusesOn: Readonly<Record<Ground, readonly CheckStatus[]>> = {
  STATED: ['GAP', 'MET'],
  SHOWN: ['GAP', 'MET'],
  SILENT: ['UNKNOWN'],
  NOT_DOCUMENTED: ['UNKNOWN'],
};

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
      <Cards results={results} checks={checks} name="chosen-shown" heading="h3" />
    </section>
  );
}

/** All findings in two lists; a municipality's page holds its own, and leads to what others answer. */
export function Findings({
  results,
  checks,
  municipality,
}: {
  results: readonly FindingFragment[];
  checks: Checks;
  municipality: string | undefined;
}) {
  const say = useSay();
  const shared = { results, checks, municipality };
  if (municipality === undefined)
    return (
      <>
        <List answeredBy="REGION" {...shared} />
        <List answeredBy="MUNICIPALITY" {...shared} />
      </>
    );
  return (
    <>
      <List answeredBy="MUNICIPALITY" {...shared} />
      <p className="more">
        <Here change={{ ...lookAtNothing, place: undefined, level: 'local' }}>
          {say(
            'Det regionen och andra svarar för på lokal nivå',
            'What the region and others answer at local level',
          )}
        </Here>
      </p>
    </>
  );
}
