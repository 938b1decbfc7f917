/** The system: forums in their areas and levels, and the flows among them, as a picture, lists and a table. */
import { useEffect, useState } from 'react';
import { mermaidOf } from '../../formats/mermaid.ts';
import { flowRows } from '../../formats/rows/flow-rows.ts';
import { numberOfNeuter } from '../../language/grammar.ts';
import { type Address, useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { type FlowFragment, SystemDocument, type SystemQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useAreas } from '../language/areas.ts';
import { count, type Say, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { FlowTable } from '../parts/flow-table.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { Shown } from '../parts/states.tsx';
import { Picture } from '../picture/picture.tsx';
import { useSize } from '../picture/use-size.ts';
import { Bands } from './bands.tsx';
import { LooseFlows, WithoutArea } from './beside.tsx';
import type { SystemDrawing } from './draw-system.ts';
import { filterFrom, unfiltered } from './filter.ts';
import { Findings } from './findings.tsx';
import { follow } from './follow.ts';
import { Legend } from './legend.tsx';
import { SystemLists } from './system-lists.tsx';
import { around, useSystemDrawing } from './use-system-drawing.ts';

/** What the filter leaves of a drawing: flows go, boxes of areas that are left out turn pale. */
function filtered(drawing: SystemDrawing, address: Address, shown: ReadonlySet<string>) {
  const { fades } = filterFrom(address);
  const open = address.get('flow');
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => (fades(node.areas) ? { ...node, isFaded: true } : node)),
    vias: drawing.vias?.filter(({ flows }) => flows?.some((id) => shown.has(id))) ?? [],
    edges: drawing.edges
      .filter(({ id }) => shown.has(id))
      .map((edge) => (edge.id === open ? { ...edge, isSelected: true } : edge)),
  };
}

/** `tre områden i sidled, `; nothing where there are none. */
export function areasAcross(say: Say, number: number): string {
  if (number === 0) return '';
  const count = numberOfNeuter(number, say.language);
  return say(`${count} områden i sidled, `, `${count} areas across, `);
}

/** A word where nothing that is chosen is there. */
function NothingLeft({ all }: { all: number }) {
  const say = useSay();
  return (
    <p className="note nothing" role="status">
      <strong>{say('Inget flöde passar det som är valt.', 'No flow fits what is chosen.')}</strong>{' '}
      {say(
        `Alla ${all} är bortvalda i teckenförklaringen. `,
        `All ${all} are left out in the legend. `,
      )}
      <Here change={unfiltered}>{say('Visa alla flöden', 'Show all flows')}</Here>
    </p>
  );
}

function NoFlows() {
  const say = useSay();
  return (
    <p className="note">
      {say.hasAreas
        ? say(
            'Källorna beskriver inga flöden mellan forum med område i det här landskapet. Flöden mellan andra finns: ',
            'The sources describe no flows between forums with an area in this landscape. There are flows between other parties: ',
          )
        : say(
            'Källorna beskriver inga flöden mellan forumen i det här landskapet. Flöden mellan andra finns: ',
            'The sources describe no flows between the forums of this landscape. There are flows between other parties: ',
          )}
      <To path="/questions" change={{ selection: 'all()' }}>
        {say('visa alla aktörer, forum och flöden', 'show all actors, forums and flows')}
      </To>
    </p>
  );
}

function Drawn({
  drawing,
  flows,
  shown,
}: {
  drawing: SystemDrawing;
  flows: readonly FlowFragment[];
  shown: readonly FlowFragment[];
}) {
  const say = useSay();
  const address = useAddress();
  const [hovered, setHovered] = useState<string>();
  const picture = filtered(drawing, address, new Set(shown.map(({ id }) => id)));
  const followed = hovered ? follow(shown, hovered) : undefined;
  const told = flows.find(({ id }) => id === hovered);
  const areas = useAreas();
  return (
    <>
      <div
        className="scroll"
        tabIndex={0}
        role="region"
        aria-label={say('Systembild', 'System picture')}
      >
        <Picture
          drawing={picture}
          margin={around}
          label={say(
            `Systemet: ${areasAcross(say, areas.length)}nivåer nedåt, ${shown.length} flöden`,
            `The system: ${areasAcross(say, areas.length)}levels down, ${shown.length} flows`,
          )}
          names={{
            nodes:
              areas.length > 0
                ? say('Områden och forum', 'Areas and forums')
                : say('Forum', 'Forums'),
            edges: say('Flöden', 'Flows'),
            vias: say('Bärare', 'Carriers'),
            stops: say('Saknade vägar', 'Missing ways'),
          }}
          behind={<Bands grid={drawing.grid} />}
          onFollow={setHovered}
          followed={followed}
        />
      </div>
      <p className="told" aria-hidden="true">
        {told?.sentence ??
          say(
            'Peka på ett flöde för att följa det genom systemet. Välj det för att se källor.',
            'Point at a flow to follow it through the system. Choose it to see sources.',
          )}
      </p>
    </>
  );
}

function System({ data }: { data: SystemQuery }) {
  const say = useSay();
  const address = useAddress();
  const [panel, setPanel] = useState<HTMLDivElement | null>(null);
  const flows = data.select?.flows ?? [];
  const { shows, only } = filterFrom(address);
  const shown = flows.filter(shows);
  const open = useOpenFlow(flows);
  const laid = useSystemDrawing(data, useSize(panel)?.width, open !== undefined);
  const isBelow = open !== undefined && laid?.isBeside === false;
  useEffect(() => {
    if (isBelow) document.getElementById('flow-heading')?.scrollIntoView({ block: 'nearest' });
  }, [isBelow]);
  const drawing = laid?.drawing;
  const look = laid?.isBeside ? ' has-drawer' : laid?.isWhole === false ? ' as-lists' : '';
  const drawn = drawing ? drawing.edges.length : undefined;
  return (
    <>
      <p className="sr" role="status">
        {say(
          `${shown.length} av ${flows.length} flöden visas`,
          `${shown.length} of ${flows.length} flows are shown`,
        )}
      </p>
      {drawn === 0 ? <NoFlows /> : null}
      {only ? (
        <p className="note">
          {say('Bara flödena på vägen visas. ', 'Only the flows on the way are shown. ')}
          <Here change={{ flows: undefined }}>
            {say('Visa hela systemet', 'Show the whole system')}
          </Here>
        </p>
      ) : null}
      <div className={`panel sys${look}`} ref={setPanel}>
        {drawing ? (
          <>
            <Legend flows={flows} drawing={drawing} />
            <div className="pane">
              <Findings data={data} drawing={drawing} />
              {flows.length > 0 && shown.length === 0 ? <NothingLeft all={flows.length} /> : null}
              <Drawn drawing={drawing} flows={flows} shown={shown} />
              <SystemLists drawing={drawing} flows={shown} />
            </div>
          </>
        ) : null}
        {open ? <FlowDrawer flow={open} /> : null}
      </div>
      {drawing ? (
        <>
          <WithoutArea forums={drawing.beside} isOpen={drawn === 0} />
          <LooseFlows flows={drawing.loose.filter(shows)} />
        </>
      ) : null}
      <details>
        <summary>
          {say('Samma innehåll som tabell', 'The same as a table')} (
          {count(say, shown.length, ['flöde', 'flow'], ['flöden', 'flows'])})
        </summary>
        <FlowTable
          flows={shown}
          caption={say('Flöden mellan forum och områden', 'Flows among forums and areas')}
        />
      </details>
    </>
  );
}

/** The section with its heading, basis and exports. */
export function SystemSection() {
  const say = useSay();
  const address = useAddress();
  const { landscape } = address;
  const answer = useAnswer(SystemDocument, { landscape });
  const select = answer.data?.select;
  const all = select?.flows ?? [];
  const shown = all.filter(filterFrom(address).shows);
  const flows = count(say, all.length, ['flöde', 'flow'], ['flöden', 'flows']);
  const extent =
    shown.length === all.length
      ? flows
      : say(`${shown.length} av ${flows} visas`, `${shown.length} of ${flows} shown`);
  return (
    <section aria-labelledby="system" className="system">
      <div className="head">
        <h2 id="system">
          {say(
            'Systemet: vad forumen ska ge varandra',
            'The system: what the forums are to give each other',
          )}
        </h2>
        <BasisLine answer={select} extent={extent} />
      </div>
      <Partial answer={select} />
      <Shown answer={answer}>{(data) => <System data={data} />}</Shown>
      <div className="bar noprint">
        <AsGraphql asked={answer.asked} />
        <div>
          <GetMenu
            name={`systemet-${landscape}`}
            picture=".sys .pic"
            rows={flowRows(shown)}
            json={answer.data}
            mermaid={mermaidOf(shown)}
          />
        </div>
      </div>
    </section>
  );
}
