/** The system as lists, for narrow windows: per area each forum with what it gives and gets. */
import { Here, ToEntity } from '../address/place.tsx';
import type { FlowFragment } from '../ask/documents.generated.ts';
import { useAreas } from '../language/areas.ts';
import { useSay } from '../language/say.ts';
import { AreaIcon, areaClasses } from '../parts/icons.tsx';
import type { SystemDrawing } from './draw-system.ts';
import { columnsOf } from './place.ts';

function Flows({ of, flows }: { of: string; flows: readonly FlowFragment[] }) {
  const say = useSay();
  const gives = flows.filter(({ from }) => from?.id === of);
  const gets = flows.filter(({ to }) => to?.id === of);
  return (
    <>
      {gives.map((flow) => (
        <p key={flow.id} className="way1">
          <span className="quiet">{say('ger', 'gives')}</span>
          <span>
            <Here change={{ flow: flow.id }}>{flow.carries ?? flow.sentence}</Here> →{' '}
            {flow.to?.name}
          </span>
        </p>
      ))}
      {gets.map((flow) => (
        <p key={flow.id} className="way1">
          <span className="quiet">{say('får', 'gets')}</span>
          <span>
            <Here change={{ flow: flow.id }}>{flow.carries ?? flow.sentence}</Here>{' '}
            {say('från', 'from')} {flow.from?.name}
          </span>
        </p>
      ))}
    </>
  );
}

/** One list per area, or one of all, shown instead of the picture below 704 px. */
export function SystemLists({
  drawing,
  flows,
}: {
  drawing: SystemDrawing;
  flows: readonly FlowFragment[];
}) {
  const say = useSay();
  return (
    <div className="twin">
      {columnsOf(useAreas()).map((area) => (
        <section key={area ?? ''} className={`lane ${area ? areaClasses[area] : 'none'}`}>
          <h3>
            {area ? (
              <>
                <AreaIcon area={area} /> {say.area(area)}
              </>
            ) : (
              say('Forum och råd', 'Forums and councils')
            )}
          </h3>
          <ul>
            {drawing.grid.boxes
              .filter(({ cell, placed }) => cell.area === area && placed)
              .map(({ id, placed }) => (
                <li key={id}>
                  <ToEntity id={id}>
                    <b>{placed?.party.name}</b>
                  </ToEntity>
                  {placed && placed.named.length > 0 ? (
                    <p className="small quiet">
                      {placed.named.map((one, at) => (
                        <span key={one.id}>
                          {at > 0 ? ', ' : ''}
                          <ToEntity id={one.id}>{one.name}</ToEntity>
                        </span>
                      ))}
                    </p>
                  ) : null}
                  <Flows of={id} flows={flows} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
