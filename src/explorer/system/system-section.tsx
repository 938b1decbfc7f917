/** The system: forums in their areas and levels, and the flows among them, as a picture, lists and a table. */
import { useMemo, useState } from 'react';
import { mermaidOf } from '../../formats/mermaid.ts';
import { flowRows } from '../../formats/rows/flow-rows.ts';
import { numberOfNeuter } from '../../language/grammar.ts';
import { type Address, useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { SystemDocument, type SystemQuery } from '../ask/documents.generated.ts';
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
import { Bands } from './bands.tsx';
import { LooseFlows, WithoutArea } from './beside.tsx';
import { drawSystem, type SystemDrawing } from './draw-system.ts';
import { filterFrom } from './filter.ts';
import { follow } from './follow.ts';
import { Legend } from './legend.tsx';
import { columnsOf } from './place.ts';
import { SystemLists } from './system-lists.tsx';

/** What the filter leaves of a drawing: flows go, boxes of areas that are left out turn pale. */
function filtered(drawing: SystemDrawing, address: Address, shown: ReadonlySet<string>) {
  const { fades } = filterFrom(address);
  const open = address.get('flow');
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => (fades(node.areas) ? { ...node, isFaded: true } : node)),
    edges: drawing.edges
      .filter(({ id }) => shown.has(id))
      .map((edge) => (edge.id === open ? { ...edge, isSelected: true } : edge)),
  };
}

function useSystemDrawing(say: Say, data: SystemQuery): SystemDrawing {
  const { to, here } = useAddress();
  const areas = useAreas();
  return useMemo(
    () =>
      drawSystem(say, columnsOf(areas), data, {
        entity: (id) => to(`/entity/${id}`),
        flow: (id) => here({ flow: id }),
        gap: ({ row, area }) => to('/coverage', { level: row, area }),
      }),
    [say, areas, data, to, here],
  );
}

/** `tre områden i sidled, `; nothing where there are none. */
function areasAcross(say: Say, number: number): string {
  if (number === 0) return '';
  const count = numberOfNeuter(number, say.language);
  return say(`${count} områden i sidled, `, `${count} areas across, `);
}

function System({ data }: { data: SystemQuery }) {
  const say = useSay();
  const address = useAddress();
  const [hovered, setHovered] = useState<string>();
  const flows = data.select?.flows ?? [];
  const { shows, only } = filterFrom(address);
  const shown = flows.filter(shows);
  const areas = useAreas();
  const drawing = useSystemDrawing(say, data);
  const ids = new Set(shown.map(({ id }) => id));
  const picture = filtered(drawing, address, ids);
  const open = useOpenFlow(flows);
  const followed = hovered ? follow(shown, hovered) : undefined;
  const told = flows.find(({ id }) => id === hovered);
  return (
    <>
      <p className="sr" role="status">
        {say(
          `${shown.length} av ${flows.length} flöden visas`,
          `${shown.length} of ${flows.length} flows are shown`,
        )}
      </p>
      {drawing.edges.length === 0 ? (
        <p className="note">
          {areas.length > 0
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
      ) : null}
      {only ? (
        <p className="note">
          {say('Bara flödena på vägen visas. ', 'Only the flows on the way are shown. ')}
          <Here change={{ flows: undefined }}>
            {say('Visa hela systemet', 'Show the whole system')}
          </Here>
        </p>
      ) : null}
      <div className={`panel sys${open ? ' has-drawer' : ''}`}>
        <div className="pane">
          <p className="tokey small">
            <a href="#legend">{say('Till filter och teckenförklaring', 'To filters and legend')}</a>
          </p>
          <div
            className="scroll"
            tabIndex={0}
            role="region"
            aria-label={say('Systembild, kan rullas i sidled', 'System picture, scrolls sideways')}
          >
            <Picture
              drawing={picture}
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
              }}
              behind={<Bands grid={drawing.grid} />}
              onFollow={setHovered}
              followed={followed}
            />
          </div>
          <p className="told" aria-hidden="true">
            {told?.sentence ??
              say(
                'Peka på ett flöde för att följa det genom systemet. Klicka för källor.',
                'Point at a flow to follow it through the system. Click for sources.',
              )}
          </p>
          <SystemLists drawing={drawing} flows={shown} />
        </div>
        {open ? <FlowDrawer flow={open} /> : <Legend flows={flows} />}
      </div>
      <WithoutArea forums={drawing.beside} isOpen={drawing.edges.length === 0} />
      <LooseFlows flows={drawing.loose.filter(shows)} />
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
  const { landscape } = useAddress();
  const answer = useAnswer(SystemDocument, { landscape });
  const select = answer.data?.select;
  const shown = select?.flows ?? [];
  return (
    <section aria-labelledby="system">
      <div className="head">
        <h2 id="system">
          {say(
            'Systemet: forum, råd och flödena mellan dem',
            'The system: forums, councils and the flows between them',
          )}
        </h2>
        <BasisLine
          answer={select}
          extent={count(say, shown.length, ['flöde', 'flow'], ['flöden', 'flows'])}
        />
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
