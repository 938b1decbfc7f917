/** Coverage: what should exist, what does, every gap explained, and who could mend it. */
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { CoverageAroundDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { count, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { HowToCite } from '../parts/how-to-cite.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { LeastKnown, Shares } from './around.tsx';
import { usePart, wholeLandscape } from './coverage-address.ts';
import { CoverageAnswer } from './coverage-answer.tsx';
import { CoverageFilters } from './coverage-filters.tsx';
import { findingRows } from './finding-rows.ts';
import { StatusSummary } from './status-summary.tsx';
import { useCoverage, usePlaces } from './use-coverage.ts';

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
              <CoverageAnswer results={shown.results} checks={checks} places={places} />
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
