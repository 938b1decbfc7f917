/** Coverage: does what should exist exist? The answer in words, two lists of who can answer what, then municipality by municipality. */
import { useMemo } from 'react';
import { findingRows } from '../../formats/rows/finding-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { CoverageAroundDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';
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
import { CoverageLead } from './lead.tsx';
import { useCoverage, usePlaces } from './use-coverage.ts';

/** The page. */
export function Page() {
  const say = useSay();
  const { landscape } = useAddress();
  const part = usePart();
  const answer = useCoverage();
  const around = useAnswer(CoverageAroundDocument, { landscape, ...part });
  const places = usePlaces();
  const coverage = answer.data?.coverage;
  const checks = useMemo(
    () => new Map((coverage?.checks ?? []).map(({ check }) => [check.id, check])),
    [coverage],
  );
  const { completeness = [], shares = [], comparable = [] } = around.data?.coverage ?? {};
  const name = useLandscapeName();
  const title = name
    ? say(`Finns det som ska finnas i ${name}?`, `What should exist in ${name}: does it?`)
    : say('Finns det som ska finnas?', 'What should exist: does it?');
  const place = places.find(({ id }) => id === part.place);
  const get = (
    <>
      <To className="btn" path="/what-if">
        {say('Vad händer om …', 'What if …')}
      </To>
      <GetMenu
        name={`${say('tackning', 'coverage')}-${landscape}`}
        rows={findingRows(coverage?.results ?? [])}
        json={answer.data}
        asked={[
          { question: 'coverage', variables: answer.asked.variables },
          {
            question: 'report',
            variables: {
              landscape,
              place: part.place,
              language: answer.asked.variables.language,
            },
          },
        ]}
        revision={coverage?.revision}
      />
    </>
  );
  return (
    <div className="coverage">
      <PageHead title={title} answer={coverage} />
      {answer.error ? null : <CoverageLead place={place} />}
      <CoverageFilters places={places} comparable={comparable}>
        {get}
      </CoverageFilters>
      <Shown answer={answer}>
        {({ coverage: shown }) =>
          shown ? (
            <>
              <Partial answer={shown} />
              <CoverageAnswer results={shown.results} checks={checks} places={places} />
              {shown.notApplicableInWords ? (
                <p className="small quiet left-out">{shown.notApplicableInWords}</p>
              ) : null}
              {part.place ? null : <LeastKnown completeness={completeness} />}
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
    </div>
  );
}
