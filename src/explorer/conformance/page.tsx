/** Plan and reality: what is designed beside what is documented, and what happens though nobody designed it. */

import type { Verdict } from '../../client/words.generated.ts';
import { comparedRows } from '../../formats/rows/compared-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import {
  ConformanceCountsDocument,
  ConformanceDocument,
  type ConformanceQuery,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useWholeAnswer } from '../ask/use-whole-answer.ts';
import { wordIn } from '../coverage/coverage-address.ts';
import { count, useSay } from '../language/say.ts';
import { verdictNames } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { HowToCite } from '../parts/how-to-cite.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Segments } from '../parts/segments.tsx';
import { Shown, State } from '../parts/states.tsx';
import { WriteNext } from '../parts/write-next.tsx';
import { aspectNames, verdictMeanings, verdicts } from './conformance-words.ts';
import { type Item, Pair } from './pair.tsx';
import { VerdictMark, VerdictSummary } from './verdict-summary.tsx';

type Conformance = NonNullable<ConformanceQuery['conformance']>;

const shownAtFirst = 50;

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

/** How many of each verdict there are for the aspect chosen, whatever verdict is listed; null for what cannot be told. */
function useCounts(): Readonly<Record<Verdict, number | null>> {
  const { landscape } = useAddress();
  const { aspect } = useFilter();
  const { data } = useAnswer(ConformanceCountsDocument, {
    landscape,
    ...(aspect ? { aspects: [aspect] } : {}),
  });
  const facets = data?.conformance?.facets ?? [];
  const of = (verdict: Verdict) =>
    facets.find(({ dimension, value }) => dimension === 'VERDICT' && value === verdict)?.count ?? 0;
  return {
    MISSING: of('MISSING'),
    UNDOCUMENTED: of('UNDOCUMENTED'),
    UNPLANNED: data?.conformance?.unplannedReason ? null : of('UNPLANNED'),
    CONVERGENT: of('CONVERGENT'),
  };
}

function Compared({ verdict, items }: { verdict: Verdict; items: readonly Item[] }) {
  const say = useSay();
  const its = items.filter((item) => item.verdict === verdict);
  if (its.length === 0) return null;
  const heading = `verdict-${verdict.toLowerCase()}`;
  return (
    <section className="findings" aria-labelledby={heading}>
      <h2 id={heading} className="verdict">
        <VerdictMark verdict={verdict} /> {say(...verdictNames[verdict])}
      </h2>
      <p className="quiet meaning">{say(...verdictMeanings[verdict])}</p>
      <ol className="pairs">
        {its.map((item) => (
          <Pair key={item.cursor} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Answer({ answer }: { answer: Conformance }) {
  const say = useSay();
  const { get } = useAddress();
  const { verdict } = useFilter();
  const shown = Math.max(shownAtFirst, Number(get('shown') ?? 0) || 0);
  const items = answer.items.slice(0, shown);
  const left = answer.items.length - items.length;
  if (!answer.hasDesign)
    return (
      <State title={say('Inget att jämföra', 'Nothing to compare')}>
        <p>{answer.sentence}</p>
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
  return (
    <>
      {verdicts.map((verdict) => (
        <Compared key={verdict} verdict={verdict} items={items} />
      ))}
      {left > 0 ? (
        <p className="more noprint">
          <Here className="btn" change={{ shown: shown + shownAtFirst }}>
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

/** Which aspect is compared. */
function AspectChoice() {
  const say = useSay();
  return (
    <Segments
      label={say('Vad som jämförs', 'What is compared')}
      name="aspect"
      choices={[
        { value: undefined, label: say('Allt', 'Everything') },
        ...(['FLOW', 'FORUM', 'SEAT', 'COMPOSITION', 'INITIATIVE'] as const).map((aspect) => ({
          value: aspect.toLowerCase(),
          label: say(...aspectNames[aspect]),
        })),
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
  const counts = useCounts();
  const conformance = answer.data?.conformance;
  const hasChoice = aspect !== undefined || conformance?.hasBlueprint !== false;
  return (
    <>
      <PageHead
        title={say('Plan och verklighet', 'Plan and reality')}
        answer={conformance}
        extent={
          conformance
            ? count(
                say,
                conformance.total,
                ['jämförelse', 'comparison'],
                ['jämförelser', 'comparisons'],
              )
            : undefined
        }
      >
        {say(
          'Det som står i landskapets plan eller förslag bredvid det som en källa visar.',
          'What stands in the landscape’s plan or proposal beside what a source shows.',
        )}
      </PageHead>
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
              <p className="told conformance-told">{shown.sentence}</p>
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
              <VerdictSummary counts={counts} now={verdict} />
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
