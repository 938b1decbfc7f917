/** Who feeds a party and whom it feeds: picture, table and lists of the same flows. */
import { useDeferredValue, useState } from 'react';
import { mermaidOf } from '../../formats/mermaid.ts';
import { flowRowsByStep } from '../../formats/rows/flow-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import type { PartyFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisInHead } from '../parts/basis-in-head.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { WriteNext } from '../parts/write-next.tsx';
import { type Exchange, flowsCount, isNarrowed, parties } from './counts.ts';
import { FlowControls } from './flow-controls.tsx';
import { FlowLegend } from './flow-legend.tsx';
import { FlowLists } from './flow-lists.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { FlowTables, stepsOf } from './flow-tables.tsx';
import { InWords } from './in-words.tsx';
import { flowsIn, type Neighbourhood, partiesIn } from './neighbourhood.ts';
import { SameLine } from './same-line.tsx';
import { useAbove } from './use-above.ts';
import { useNarrow } from './use-narrow.ts';
import { useNeighbourhood } from './use-neighbourhood.ts';
import { useView, type View } from './view.ts';

/** How much there is, of how much, for everyone and for the live region. */
function extentWords(
  say: ReturnType<typeof useSay>,
  around: Neighbourhood,
  exchange: Exchange,
  view: View,
): string {
  const rest = [...around.more.values()].reduce((sum, more) => sum + more, 0);
  const known = partiesIn(around);
  const shown = flowsIn(around).length;
  const isAll = view.steps === 1 && view.opened.length === 0;
  const of = (number: number, all: number) =>
    number < all ? say(`${number} av `, `${number} of `) : '';
  const [allParties, allFlows] = [
    isAll ? Math.max(exchange.parties, known) : known + rest,
    isAll ? Math.max(exchange.flows, shown) : shown,
  ];
  return `${of(known, allParties)}${parties(say, allParties)}, ${of(shown, allFlows)}${flowsCount(say, allFlows)}`;
}

/** The same in short: flows in one step, further away those who are reached. */
function shortExtent(...told: Parameters<typeof extentWords>): string {
  const [parties, flows] = extentWords(...told).split(', ') as [string, string];
  return told[3].steps === 1 ? flows : parties;
}

function NothingToShow({ name, view }: { name: string; view: View }) {
  const say = useSay();
  const isFiltered = isNarrowed(view);
  return (
    <State title={say('Inga flöden att visa', 'No flows to show')}>
      <p>
        {isFiltered
          ? say(
              'Källorna anger inga flöden som stämmer med urvalet.',
              'The sources state no flows that fit the selection.',
            )
          : say(
              `Källorna anger inte att ${name} ger eller får något. Det betyder inte att det inte sker.`,
              `The sources do not state that ${name} gives or gets anything. That does not mean that there is nothing.`,
            )}
      </p>
      {isFiltered ? null : (
        <WriteNext
          file="flows.yaml"
          sv={`vad ${name} lämnar eller får, till vem eller från vem`}
          en={`what ${name} gives or gets, to whom or from whom`}
        />
      )}
      {isFiltered || view.direction ? (
        <p className="act">
          <Here
            className="btn"
            change={{
              kinds: undefined,
              standing: undefined,
              side: undefined,
              direction: undefined,
            }}
          >
            {say('Visa alla flöden', 'Show all flows')}
          </Here>
        </p>
      ) : null}
    </State>
  );
}

/** The tab. */
export function FlowsTab({ party, exchange }: { party: PartyFragment; exchange: Exchange }) {
  const say = useSay();
  const view = useView();
  const { get } = useAddress();
  const isNarrow = useNarrow();
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const above = useAbove(panel);
  const asks = useNeighbourhood(party, view, exchange.landscape);
  const { around: newest, answers, circles, error, isFetching, asked, askWhole } = asks;
  const around = useDeferredValue(newest);
  const own = around ? flowsIn(around) : [];
  /** All flows of the view, and those the party carries between others. */
  const withCarried = (some: Neighbourhood | undefined) => {
    const all = [...(some ? flowsIn(some) : []), ...exchange.carried];
    return [...new Map(all.map((flow) => [flow.id, flow])).values()];
  };
  const flows = withCarried(around);
  const open = useOpenFlow(flows);
  const isEmpty = around !== undefined && flows.length === 0;
  const isPicture = !view.isTable && !isNarrow && !isEmpty;
  const extent = around ? extentWords(say, around, exchange, view) : undefined;
  return (
    <>
      {answers[0] ? (
        <Partial answer={answers.find(({ partial }) => partial) ?? answers[0]} />
      ) : null}
      <p className="sr" role="status">
        {isFetching ? say('Hämtar …', 'Fetching …') : (extent ?? '')}
      </p>
      {error && !isFetching ? <Refused error={error} /> : null}
      <section
        ref={setPanel}
        className={`panel lineage${open ? '' : ' alone'}${isPicture ? ' is-picture' : ''}`}
        style={{ ['--above' as string]: `${above}px` }}
        aria-label={say('Flöden', 'Flows')}
        aria-busy={isFetching || around !== newest}
      >
        <div className="part-pic">
          <div className="bar party-bar noprint">
            <FlowControls view={view} />
            <div>
              <To
                className="btn"
                path="/what-if"
                change={{ remove: party.id }}
                aria-label={say(
                  `Vad händer utan ${party.name}?`,
                  `What happens without ${party.name}?`,
                )}
              >
                {party.name.length > (say.language === 'SV' ? 14 : 6)
                  ? say('Vad händer utan?', 'What happens without?')
                  : say(`Vad händer utan ${party.name}?`, `What happens without ${party.name}?`)}
              </To>
              <GetMenu
                name={`${party.id}-floden`}
                rows={async () => {
                  const whole = await askWhole();
                  const steps = stepsOf(whole);
                  return flowRowsByStep(withCarried(whole), ({ id }) => steps.get(id));
                }}
                json={around && answers}
                revision={answers[0]?.revision}
                mermaid={mermaidOf(flows)}
                {...(isPicture ? { picture: '.part-pic svg.pic' } : {})}
              />
              <span
                ref={setTools}
                className="zooms"
                role="group"
                aria-label={say('Zooma', 'Zoom')}
              />
            </div>
          </div>
          {around === undefined && !error ? <Loading /> : null}
          {isEmpty ? <NothingToShow name={party.name} view={view} /> : null}
          {around && !isEmpty ? (
            isPicture ? (
              <FlowPicture
                around={around}
                exchange={exchange}
                view={view}
                tools={tools}
                legend={<FlowLegend view={view} />}
              />
            ) : (
              <>
                {view.isTable ? (
                  <FlowTables party={party} own={own} carried={exchange.carried} around={around} />
                ) : (
                  <FlowLists around={around} carried={exchange.carried} />
                )}
                <div className="picture-foot">
                  <FlowLegend view={view} />
                  <span className="shown">{extent}</span>
                </div>
              </>
            )
          ) : null}
        </div>
        {open ? (
          <div className="beside">
            <FlowDrawer key={get('flow')} flow={open} />
            {around ? <SameLine flow={open} around={around} /> : null}
          </div>
        ) : null}
      </section>
      {around && !isEmpty ? (
        <InWords
          sentences={answers.map(({ sentence }) => sentence)}
          isNarrowed={isNarrowed(view)}
          circles={circles}
          name={party.name}
          id={party.id}
        />
      ) : null}
      <div className="under">
        <BasisInHead>
          <BasisLine
            answer={answers[0]}
            extent={around && shortExtent(say, around, exchange, view)}
          />
        </BasisInHead>
        <AsGraphql asked={asked} />
      </div>
    </>
  );
}
