/** The picture of the system with what is new, gone or changed marked by sign, word and line. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { SystemDocument, type SystemQuery } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import type { ToldChange } from '../parts/change-item.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { Loading } from '../parts/states.tsx';
import { Picture } from '../picture/picture.tsx';
import type { ChangeMark } from '../picture/shapes.ts';
import { useSize } from '../picture/use-size.ts';
import { Bands } from '../system/bands.tsx';
import { around, useSystemDrawing } from '../system/use-system-drawing.ts';
import { merged } from './merged.ts';

function useSystemAt(revision: number) {
  const { landscape, language } = useAddress();
  const asked = { landscape, language, revision };
  return useQuery({
    queryKey: ['system at', asked],
    queryFn: ({ signal }) => ask(SystemDocument, asked, signal),
  }).data;
}

function Sample({ change }: { change: ChangeMark }) {
  return (
    <svg className="pic-key" width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
      <g className={`is-${change}`}>
        <rect className="box" x="2" y="2" width="40" height="16" rx="5" />
      </g>
    </svg>
  );
}

function Key() {
  const say = useSay();
  const rows: readonly (readonly [ChangeMark, string])[] = [
    ['new', say('+ ny', '+ new')],
    ['gone', say('− borta', '− gone')],
    ['changed', say('± ändrad', '± changed')],
  ];
  return (
    <div className="keyrow chg-key">
      {rows.map(([change, words]) => (
        <span key={change} className="key-item">
          <Sample change={change} />
          {words}
        </span>
      ))}
    </div>
  );
}

function Drawn({
  earlier,
  later,
  changes,
}: {
  earlier: SystemQuery;
  later: SystemQuery;
  changes: readonly ToldChange[];
}) {
  const say = useSay();
  const [panel, setPanel] = useState<HTMLDivElement | null>(null);
  const { data, marks } = useMemo(() => merged(earlier, later, changes), [earlier, later, changes]);
  const open = useOpenFlow(data.select?.flows ?? []);
  const laid = useSystemDrawing(data, useSize(panel)?.width, open !== undefined, marks);
  const drawing = laid?.drawing;
  const look = laid?.isBeside ? ' has-drawer' : laid?.isWhole === false ? ' is-wide' : '';
  const many = (mark: ChangeMark) => [...marks.values()].filter((one) => one === mark).length;
  const words =
    marks.size === 0
      ? say(
          'Inget av det som systembilden visar skiljer dem åt.',
          'Nothing that the picture of the system shows differs.',
        )
      : say(
          `I systembilden är ${many('new')} nya, ${many('gone')} borta och ${many('changed')} ändrade.`,
          `In the picture of the system ${many('new')} are new, ${many('gone')} gone and ${many('changed')} changed.`,
        );
  return (
    <>
      <p>{words}</p>
      {marks.size > 0 ? (
        <div className={`panel sys${look}`} ref={setPanel}>
          <Key />
          <div className="pane">
            <div
              className="scroll"
              tabIndex={0}
              role="region"
              aria-label={say('Systembild med ändringar', 'System picture with changes')}
            >
              {drawing ? (
                <Picture
                  drawing={drawing}
                  margin={around}
                  label={words}
                  names={{
                    nodes: say('Forum', 'Forums'),
                    edges: say('Flöden', 'Flows'),
                    vias: say('Bärare', 'Carriers'),
                    stops: say('Saknade vägar', 'Missing ways'),
                  }}
                  behind={<Bands grid={drawing.grid} />}
                />
              ) : null}
            </div>
          </div>
          {open ? <FlowDrawer flow={open} /> : null}
        </div>
      ) : null}
    </>
  );
}

/** The section. */
export function SystemCompared({
  since,
  until,
  changes,
}: {
  since: number;
  until: number;
  changes: readonly ToldChange[];
}) {
  const say = useSay();
  const earlier = useSystemAt(since);
  const later = useSystemAt(until);
  return (
    <section className="system" aria-labelledby="in-system">
      <h2 id="in-system">{say('I systemet', 'In the system')}</h2>
      {earlier && later ? <Drawn earlier={earlier} later={later} changes={changes} /> : <Loading />}
    </section>
  );
}
