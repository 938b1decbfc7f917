/** Plan and reality: the answer in words and a bar, then a list by forum of what is designed and whether a source shows it. */

import { comparedRows } from '../../formats/rows/compared-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import {
  ConformanceDocument,
  type ConformanceQuery,
  ConformanceWholeDocument,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useWholeAnswer } from '../ask/use-whole-answer.ts';
import { wordIn } from '../coverage/coverage-address.ts';
import { useSay } from '../language/say.ts';
import { verdictNames } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { HowToCite } from '../parts/how-to-cite.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Segments } from '../parts/segments.tsx';
import { Shown, State } from '../parts/states.tsx';
import { WriteNext } from '../parts/write-next.tsx';
import { ComparedTable } from './compared-table.tsx';
import { aspectNames } from './conformance-words.ts';
import { WholeAnswer } from './whole.tsx';

type Conformance = NonNullable<ConformanceQuery['conformance']>;

function useFilter() {
  const { get } = useAddress();
  return {
    verdict: wordIn(verdictNames, get('verdict')),
    aspect: wordIn(aspectNames, get('aspect')),
  };
}

function useConformance() {
  const { landscape } = useAddress();
  const { verdict, aspect } = useFilter();
  return useWholeAnswer(
    ConformanceDocument,
    {
      landscape,
      ...(verdict ? { verdicts: [verdict] } : {}),
      ...(aspect ? { aspects: [aspect] } : {}),
    },
    { question: 'conformance', list: 'items' },
  );
}

function Answer({ answer }: { answer: Conformance }) {
  const say = useSay();
  const { verdict } = useFilter();
  if (!answer.hasDesign)
    return (
      <State title={say('Inget att jämföra', 'Nothing to compare')}>
        <WriteNext
          file="flows.yaml"
          sv="vad planen säger (PRESCRIBED) och vad som görs (ESTABLISHED), var för sig"
          en="what the plan says (PRESCRIBED) and what is done (ESTABLISHED), each as a fact"
        />
      </State>
    );
  if (verdict === 'UNPLANNED' && answer.unplannedReason)
    return (
      <State title={say('Det går inte att säga', 'It cannot be told')}>
        <p>{answer.unplannedReason}</p>
      </State>
    );
  if (answer.items.length === 0)
    return (
      <State
        title={say('Inget att jämföra i det du har valt', 'Nothing to compare in your choice')}
      >
        <p>
          {answer.hasBlueprint
            ? say('Välj något annat ovan, eller ', 'Choose something else above, or ')
            : say(
                'Landskapets plan ritar inga slag av forum, så det som jämförs är flöden. Välj något annat ovan, eller ',
                'The plan of the landscape draws no kinds of forum, so what is compared is flows. Choose something else above, or ',
              )}
          <Here change={{ verdict: undefined, aspect: undefined }}>
            {say('visa allt', 'show everything')}
          </Here>
          .
        </p>
      </State>
    );
  return <ComparedTable items={answer.items} />;
}

/** Which aspect is compared. */
function AspectChoice() {
  const say = useSay();
  return (
    <Segments
      label={say('Vad som jämförs', 'What is compared')}
      name="aspect"
      choices={[
        { value: undefined, label: say('Allt', 'Everything') },
        ...(['FLOW', 'FORUM', 'SEAT', 'COMPOSITION', 'INITIATIVE', 'FUNCTION'] as const).map(
          (aspect) => ({
            value: aspect.toLowerCase(),
            label: say(...aspectNames[aspect]),
          }),
        ),
      ]}
    />
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { landscape } = useAddress();
  const { verdict, aspect } = useFilter();
  const answer = useConformance();
  const whole = useAnswer(ConformanceWholeDocument, { landscape }).data?.conformance;
  const conformance = answer.data?.conformance;
  const hasChoice = aspect !== undefined || conformance?.hasBlueprint !== false;
  return (
    <>
      <PageHead title={say('Plan och verklighet', 'Plan and reality')} answer={conformance} />
      {whole && !answer.error ? <WholeAnswer whole={whole} now={verdict} /> : null}
      <div className="bar cov-bar noprint">
        <div>{hasChoice ? <AspectChoice /> : null}</div>
        <div>
          <To className="btn" path="/coverage">
            {say('Se vad som behöver klargöras', 'See what is to be clarified')}
          </To>
          <GetMenu
            name={`${say('plan-och-verklighet', 'plan-and-reality')}-${landscape}`}
            rows={comparedRows(conformance?.items ?? [])}
            json={answer.data}
            asked={[{ question: 'conformance', variables: answer.asked.variables }]}
            revision={conformance?.revision}
          />
        </div>
      </div>
      <Shown answer={answer}>
        {({ conformance: shown }) =>
          shown ? (
            <>
              <Partial answer={shown} />
              {shown.hasBlueprint ? null : (
                <p className="small quiet noprint">
                  {say(
                    'Med en annan regions förslag jämförs inget om ingen väljer det. ',
                    'Nothing is compared with another region’s design unless somebody chooses it. ',
                  )}
                  <To path="/coverage">
                    {say('Välj på täckningssidan', 'Choose on the coverage page')}
                  </To>
                </p>
              )}
              <Answer answer={shown} />
              <HowToCite title={say('Plan och verklighet', 'Plan and reality')} answer={shown} />
            </>
          ) : null
        }
      </Shown>
      {answer.error ? (
        <p className="more">
          <Here className="btn" change={{ landscape: undefined }}>
            {say('Börja om utan val', 'Start over with nothing chosen')}
          </Here>
        </p>
      ) : null}
      <AsGraphql asked={answer.asked} />
    </>
  );
}
