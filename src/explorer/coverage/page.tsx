/** Coverage: what should exist, what does, every gap explained, and who could mend it. */

import { findingRows } from '../../formats/rows/finding-rows.ts';
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
import { StatusSummary } from './status-summary.tsx';
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
  const { completeness = [], shares = [], comparable = [] } = around.data?.coverage ?? {};
  const name = useLandscapeName();
  const title = name
    ? say(`Finns det som ska finnas i ${name}?`, `What should exist in ${name}: does it?`)
    : say('Finns det som ska finnas?', 'What should exist: does it?');
  return (
    <>
      <PageHead
        title={title}
        answer={coverage}
        extent={
          coverage
            ? `${count(say, coverage.total, ['svar', 'result'], ['svar', 'results'])} ${say('på', 'of')} ${count(say, coverage.checks.length, ['avstämning', 'check'], ['avstämningar', 'checks'])}`
            : undefined
        }
      >
        {say(
          'Vad lag, plan och förslag ger plats för, vad som är bekräftat på plats, och vad som behöver klargöras. Att ingen har bekräftat något betyder inte att det saknas.',
          'What law, plan and proposal provide for, what is confirmed to be in place, and what is to be clarified. That nobody has confirmed something does not mean that it is missing.',
        )}
      </PageHead>
      <div className="bar cov-bar noprint">
        <div>
          <CoverageFilters places={places} comparable={comparable} />
        </div>
        <div>
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
              <StatusSummary coverage={shown} />
              <CoverageAnswer results={shown.results} checks={shown.checks} places={places} />
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
    </>
  );
}
