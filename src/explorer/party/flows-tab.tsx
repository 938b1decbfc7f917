/** Who feeds a party and whom it feeds: picture, table and lists of the same flows. */
import { useDeferredValue } from 'react';
import { mermaidOf } from '../../formats/mermaid.ts';
import { flowRows } from '../../formats/rows/flow-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import type { PartyFragment } from '../ask/documents.generated.ts';
import { count, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisInHead } from '../parts/basis-in-head.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { FlowTable } from '../parts/flow-table.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { WriteNext } from '../parts/write-next.tsx';
import { FlowControls } from './flow-controls.tsx';
import { FlowLegend } from './flow-legend.tsx';
import { FlowLists } from './flow-lists.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { InWords } from './in-words.tsx';
import type { Neighbourhood } from './neighbourhood.ts';
import { useNarrow } from './use-narrow.ts';
import { useNeighbourhood } from './use-neighbourhood.ts';
import { useView } from './view.ts';

/** How much is on screen, for everyone and for the live region. */
function shownWords(say: ReturnType<typeof useSay>, { neighbours, flows }: Neighbourhood): string {
  const parties = count(
    say,
    neighbours.filter(({ party }) => party).length,
    ['aktör eller forum', 'actor or forum'],
    ['aktörer eller forum', 'actors or forums'],
  );
  const arrows = count(say, flows.length, ['flöde', 'flow'], ['flöden', 'flows']);
  return say(`${parties}, ${arrows} visas`, `${parties}, ${arrows} shown`);
}

/** The tab. */
export function FlowsTab({ party }: { party: PartyFragment }) {
  const say = useSay();
  const view = useView();
  const { get } = useAddress();
  const isNarrow = useNarrow();
  const {
    around: newest,
    answers,
    circles,
    error,
    isFetching,
    asked,
  } = useNeighbourhood(party, view);
  const around = useDeferredValue(newest);
  const flows = around?.flows.map(({ flow }) => flow) ?? [];
  const open = useOpenFlow(flows);
  const isFiltered = Object.keys(view.filter).length > 0;
  const isEmpty = around !== undefined && around.flows.length === 0;
  const caption = say(`Flöden till och från ${party.name}`, `Flows to and from ${party.name}`);
  return (
    <>
      <div className="bar party-bar noprint">
        <FlowControls view={view} />
        <div>
          <To className="btn" path="/what-if" change={{ remove: party.id }}>
            {say(`Vad händer utan ${party.name}?`, `What happens without ${party.name}?`)}
          </To>
          <GetMenu
            name={`${party.id}-floden`}
            rows={flowRows(flows)}
            json={answers}
            mermaid={mermaidOf(flows)}
            {...(view.isTable || isEmpty || isNarrow ? {} : { picture: '.part-pic svg.pic' })}
          />
        </div>
      </div>
      {answers[0] ? (
        <Partial answer={answers.find(({ partial }) => partial) ?? answers[0]} />
      ) : null}
      <p className="sr" role="status">
        {isFetching ? say('Hämtar …', 'Fetching …') : around ? shownWords(say, around) : ''}
      </p>
      {error && !isFetching ? <Refused error={error} /> : null}
      {around === undefined && !error ? <Loading /> : null}
      {isEmpty ? (
        <State title={say('Inga flöden att visa', 'No flows to show')}>
          <p>
            {isFiltered
              ? say(
                  'Källorna anger inga flöden som stämmer med urvalet.',
                  'The sources state no flows that fit the selection.',
                )
              : say(
                  `Källorna anger inte att ${party.name} ger eller får något. Det betyder inte att det inte sker.`,
                  `The sources do not state that ${party.name} gives or gets anything. That does not mean that there is nothing.`,
                )}
          </p>
          {isFiltered ? null : (
            <WriteNext
              file="flows.yaml"
              sv={`vad ${party.name} lämnar eller får, till vem eller från vem`}
              en={`what ${party.name} gives or gets, to whom or from whom`}
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
      ) : null}
      {around && !isEmpty ? (
        <div
          className={`panel work${open ? '' : ' alone'}`}
          aria-busy={isFetching || around !== newest}
        >
          <div className="part-pic">
            {view.isTable ? (
              <div className="pad">
                <FlowTable flows={flows} caption={caption} />
              </div>
            ) : isNarrow ? (
              <FlowLists around={around} />
            ) : (
              <FlowPicture around={around} />
            )}
            <div className="pad">
              <p className="small quiet">{shownWords(say, around)}</p>
              <InWords
                sentences={answers.map(({ sentence }) => sentence)}
                circles={circles}
                name={party.name}
                id={party.id}
              />
              <FlowLegend view={view} />
            </div>
          </div>
          {open ? <FlowDrawer key={get('flow')} flow={open} /> : null}
        </div>
      ) : null}
      <div className="under">
        <BasisInHead>
          <BasisLine answer={answers[0]} extent={around ? shownWords(say, around) : undefined} />
        </BasisInHead>
        <AsGraphql asked={asked} />
      </div>
    </>
  );
}
