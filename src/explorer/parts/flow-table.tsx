/** Flows as a table: the twin of every picture of flows. */

import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { flowKinds, standings } from '../language/words.ts';
import { FirstPlace } from './citations.tsx';
import { NotRight } from './not-right.tsx';
import type { ShownFlow } from './shown-flow.ts';

/**
 * One row per flow, in the order given; the row of the open flow is marked.
 *
 * @param stepOf - how far a flow is from what is asked about, where that is told
 * @param noteOf - what is to be said of a flow under what it carries
 */
export function FlowTable({
  flows,
  caption,
  stepOf,
  noteOf,
}: {
  flows: readonly ShownFlow[];
  caption: string;
  stepOf?: (flow: ShownFlow) => number;
  noteOf?: (flow: ShownFlow) => string;
}) {
  const say = useSay();
  const { get } = useAddress();
  const open = get('flow');
  const none = say('ingen angiven', 'not stated');
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {stepOf ? <th scope="col">{say('Steg', 'Step')}</th> : null}
            <th scope="col">{say('Ger', 'Gives')}</th>
            <th scope="col">{say('Får', 'Receives')}</th>
            <th scope="col">{say('Vad det bär', 'What it carries')}</th>
            <th scope="col">{say('Slag', 'Kind')}</th>
            <th scope="col">{say('Via', 'Via')}</th>
            <th scope="col">{say('Status', 'Status')}</th>
            <th scope="col">{say('Källa', 'Source')}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <tr
              key={flow.id}
              className={flow.id === open ? 'sel' : undefined}
              aria-current={flow.id === open ? 'true' : undefined}
            >
              {stepOf ? <td>{stepOf(flow)}</td> : null}
              <td>{flow.from ? <ToEntity id={flow.from.id}>{flow.from.name}</ToEntity> : none}</td>
              <td>{flow.to ? <ToEntity id={flow.to.id}>{flow.to.name}</ToEntity> : none}</td>
              <td>
                <Here change={{ flow: flow.id }} data-flow={flow.id}>
                  {flow.carries ?? say(...flowKinds[flow.kind]).toLocaleLowerCase(say.tag)}
                </Here>
                {noteOf?.(flow) ? <small className="noted">{noteOf(flow)}</small> : null}
              </td>
              <td>{say(...flowKinds[flow.kind])}</td>
              <td>{flow.via.map(({ name }) => name).join(say(' eller ', ' or ')) || '–'}</td>
              <td>{say(...standings[flow.standing])}</td>
              <td>
                <FirstPlace citations={flow.citations} /> <NotRight of={flow} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
