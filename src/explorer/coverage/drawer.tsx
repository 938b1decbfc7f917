/** The drawer of what is chosen: one finding told in full, or several in a list. It stands beside the tables, or in the row it was opened from. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { type Change, useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { type Alike, alike } from './alike.ts';
import { lookAtNothing } from './coverage-address.ts';
import type { Check } from './finding-sources.tsx';
import { FindingTold } from './finding-told.tsx';
import { FoundMark } from './found-mark.tsx';

/** Another cell to go to. */
export interface Step {
  readonly name: string;
  readonly change: Change;
}

function headingOf(say: Say, { results }: Alike<FindingFragment>): string {
  const [first, ...others] = results as readonly [FindingFragment, ...FindingFragment[]];
  if (others.length === 0) return first.sentence;
  const number = results.length;
  return say(
    `${first.of.name}: ${first.inWords} i ${number} kommuner`,
    `${first.of.name}: ${first.inWords} in ${number} municipalities`,
  );
}

function Several({
  findings,
  checks,
}: {
  findings: readonly Alike<FindingFragment>[];
  checks: ReadonlyMap<string, Check>;
}) {
  const say = useSay();
  return (
    <ul className="several">
      {findings.map((finding) => (
        <li key={finding.id}>
          <details>
            <summary>
              <FoundMark status={finding.status} side={finding.results[0]?.side ?? 'DESIGNED'} />
              <span>{headingOf(say, finding)}</span>
            </summary>
            <FindingTold finding={finding} check={checks.get(finding.results[0]?.check.id ?? '')} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The drawer. A choice moves the focus to its heading, and nothing else; closing it gives the focus back. */
export function Drawer({
  name,
  results,
  checks,
  opener,
  steps,
  children,
}: {
  /** The row and the municipality, or the question. */
  name: string;
  results: readonly FindingFragment[];
  checks: ReadonlyMap<string, Check>;
  /** A selector of what opened it. */
  opener: string;
  steps?: readonly [before: Step | undefined, after: Step | undefined];
  children?: ReactNode;
}) {
  const say = useSay();
  const { change } = useAddress();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const findings = alike(results);
  const [only, ...others] = findings;
  const chosen = `${name} ${only?.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is the reason to move the focus.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [chosen]);
  const close = () => {
    const all = [...document.querySelectorAll<HTMLElement>(opener)];
    all.find((one) => one.getClientRects().length > 0)?.focus({ preventScroll: true });
    change({ ...lookAtNothing, point: undefined });
  };
  const isOne = only !== undefined && others.length === 0;
  const [before, after] = steps ?? [];
  return (
    <SidePanel
      className="dr noprint"
      labelledBy={id}
      close={close}
      head={<p className="small quiet">{name}</p>}
    >
      {before || after ? (
        <p className="step">
          {before ? <Here change={before.change}>← {before.name}</Here> : <span />}
          {after ? <Here change={after.change}>{after.name} →</Here> : null}
        </p>
      ) : null}
      <h3 id={id} tabIndex={-1} ref={heading}>
        {isOne
          ? headingOf(say, only)
          : say(`${findings.length} punkter`, `${findings.length} points`)}
      </h3>
      {isOne ? (
        <FindingTold finding={only} check={checks.get(only.results[0]?.check.id ?? '')} />
      ) : (
        <Several findings={findings} checks={checks} />
      )}
      {children}
    </SidePanel>
  );
}
