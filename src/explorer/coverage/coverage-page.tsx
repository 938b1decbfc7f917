/** Coverage: what should exist, what does, every gap explained, and who could mend it. */
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import {
  CoverageAroundDocument,
  CoverageDocument,
  CoveragePlacesDocument,
  type FindingFragment,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { nextOf, useWholeAnswer } from '../ask/use-whole-answer.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { byName, count, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { HowToCite } from '../parts/how-to-cite.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Segments } from '../parts/segments.tsx';
import { Shown } from '../parts/states.tsx';
import { LeastKnown, Shares } from './around.tsx';
import { usePart, useStatus, wholeLandscape } from './coverage-address.ts';
import { CoverageFilters } from './coverage-filters.tsx';
import { cellPlaces, groupName, rowName } from './coverage-words.ts';
import { findingRows } from './finding-rows.ts';
import type { Check } from './finding-sources.tsx';
import { ChosenFindings, Findings } from './findings.tsx';
import { type Group, matrixOf, type Place, resultsAt } from './matrix.ts';
import { MatrixLists } from './matrix-lists.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { StatusSummary } from './status-summary.tsx';

/** All results of the part shown, page after page. */
function useCoverage() {
  const { landscape } = useAddress();
  const status = useStatus();
  const part = usePart();
  return useWholeAnswer(
    CoverageDocument,
    { landscape, ...part, ...(status ? { status: [status] } : {}) },
    {
      next: ({ coverage }) => nextOf(coverage?.pageInfo),
      joined: (before, { coverage }) =>
        before.coverage && coverage
          ? {
              coverage: {
                ...before.coverage,
                results: [...before.coverage.results, ...coverage.results],
              },
            }
          : before,
    },
  );
}

/** The municipalities of the landscape by name. */
function usePlaces(): readonly Place[] {
  const say = useSay();
  const { landscape } = useAddress();
  const { data } = useAnswer(CoveragePlacesDocument, { landscape });
  return useMemo(() => {
    const local = (data?.coverage?.cells ?? []).flatMap(({ level, place }) =>
      level === 'LOCAL' && place ? [place] : [],
    );
    return [...new Map(local.map((place) => [place.id, place])).values()].sort(byName(say));
  }, [data, say]);
}

/** What the address looks at: one result, or the cell of a row. */
function useChosen(
  groups: readonly Group<FindingFragment>[],
  results: readonly FindingFragment[],
  places: readonly Place[],
  holds: ReadonlyMap<string, string>,
) {
  const say = useSay();
  const { get, list } = useAddress();
  const one = results.find(({ id }) => id === get('result'));
  if (one) return { title: say('Det du valde', 'What you chose'), results: [one] };
  for (const group of groups) {
    const row = group.rows.find(({ key }) => key === get('row'));
    if (!row) continue;
    const at = list('at');
    const where = places.filter(({ id }) => at === undefined || at.includes(id));
    const title = `${rowName(say, row, holds)}, ${groupName(say, group)}: ${cellPlaces(say, where, places.length)}`;
    return { title, results: resultsAt(row, at) };
  }
  return undefined;
}

/** The matrix and what is below it, once there is an answer. */
function Answer({
  results,
  checks,
  places,
}: {
  results: readonly FindingFragment[];
  checks: readonly Check[];
  places: readonly Place[];
}) {
  const say = useSay();
  const { get, landscape } = useAddress();
  const name = useLandscapeName() || landscape;
  const { area, place } = usePart();
  const eachCheck = get('rows') === 'checks';
  const columns = useMemo(() => {
    const chosen = places.filter(({ id }) => id === place);
    if (chosen.length > 0) return chosen;
    return places.length > 0 ? places : [{ id: landscape, name }];
  }, [places, place, landscape, name]);
  const groups = useMemo(
    () => matrixOf(results, columns, { eachCheck, only: area }),
    [results, columns, eachCheck, area],
  );
  const byId = useMemo(() => new Map(checks.map((check) => [check.id, check])), [checks]);
  const holds = useMemo(() => new Map(checks.map((check) => [check.id, check.holds])), [checks]);
  const chosen = useChosen(groups, results, columns, holds);
  const isLost = chosen === undefined && (get('result') ?? get('row')) !== undefined;
  return (
    <>
      <div className="bar rows-bar noprint">
        <div>
          <Segments
            label={say('Rader', 'Rows')}
            name="rows"
            choices={[
              { value: undefined, label: say('Översikt', 'Overview') },
              { value: 'checks', label: say('Varje kontroll', 'Each check') },
            ]}
          />
        </div>
        <span className="small quiet">
          {say('Följ en cell till det som hittades.', 'Follow a cell to what was found.')}
        </span>
      </div>
      <MatrixTable groups={groups} places={columns} holds={holds} />
      <MatrixLists groups={groups} places={columns} holds={holds} />
      {isLost ? (
        <p className="note" role="status">
          {say(
            'Det fynd som adressen pekar på finns inte bland det som visas. ',
            'The finding that the address points to is not among those shown. ',
          )}
          <Here change={wholeLandscape}>{say('Visa alla fynd', 'Show all findings')}</Here>
        </p>
      ) : null}
      {chosen ? (
        <ChosenFindings title={chosen.title} results={chosen.results} checks={byId} />
      ) : (
        <Findings results={results} checks={byId} />
      )}
    </>
  );
}

/** The page. */
export function CoveragePage() {
  const say = useSay();
  const { landscape } = useAddress();
  const part = usePart();
  const answer = useCoverage();
  const around = useAnswer(CoverageAroundDocument, { landscape, ...part });
  const places = usePlaces();
  const coverage = answer.data?.coverage;
  const { checks = [], completeness = [], shares = [] } = around.data?.coverage ?? {};
  const name = useLandscapeName();
  const title = name
    ? say(`Täckning i ${name}`, `Coverage in ${name}`)
    : say('Täckning', 'Coverage');
  return (
    <>
      <PageHead
        title={title}
        answer={coverage}
        extent={
          coverage
            ? `${count(say, coverage.total, ['svar', 'result'], ['svar', 'results'])} ${say('på', 'of')} ${count(say, checks.length, ['kontroll', 'check'], ['kontroller', 'checks'])}`
            : undefined
        }
      >
        {say(
          'Vad som ska finnas enligt lag, plan och förslag, vad källorna visar finns, och vad ingen har belagt.',
          'What should exist by law, plan and proposal, what the sources show exists, and what nobody has documented.',
        )}
      </PageHead>
      <div className="bar cov-bar noprint">
        <div>
          <CoverageFilters places={places} />
        </div>
        <div>
          <To className="btn" path="/what-if">
            {say('Vad händer om …', 'What if …')}
          </To>
          <GetMenu
            name={`${say('tackning', 'coverage')}-${landscape}`}
            rows={findingRows(coverage?.results ?? [])}
            json={answer.data}
          />
        </div>
      </div>
      <Shown answer={answer}>
        {({ coverage: shown }) =>
          shown ? (
            <>
              <Partial answer={shown} />
              <p className="sr" role="status">
                {shown.sentence}
              </p>
              <StatusSummary counts={shown.counts} />
              <Answer results={shown.results} checks={checks} places={places} />
              <LeastKnown completeness={completeness} />
              <Shares shares={shares} />
              <HowToCite title={title} answer={shown} />
              <p className="small noprint">
                <a href={`/map/${landscape}.pdf`}>
                  {say('Landskapskartan som PDF', 'The landscape map as PDF')}
                </a>
              </p>
            </>
          ) : null
        }
      </Shown>
      {answer.error ? (
        <p className="more">
          <Here className="btn" change={{ ...wholeLandscape, landscape: undefined }}>
            {say('Börja om utan val', 'Start over with nothing chosen')}
          </Here>
        </p>
      ) : null}
      <AsGraphql asked={answer.asked} />
    </>
  );
}
