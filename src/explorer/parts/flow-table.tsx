/** Flows as a table: the twin of every picture of flows. */

import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import type { FlowFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { flowKinds, standings } from '../language/words.ts';

/** One row per flow, in the order given; the row of the open flow is marked. */
export function FlowTable({ flows, caption }: { flows: readonly FlowFragment[]; caption: string }) {
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
              <td>{flow.from ? <ToEntity id={flow.from.id}>{flow.from.name}</ToEntity> : none}</td>
              <td>{flow.to ? <ToEntity id={flow.to.id}>{flow.to.name}</ToEntity> : none}</td>
              <td>
                <Here change={{ flow: flow.id }} data-flow={flow.id}>
                  {flow.carries ?? say(...flowKinds[flow.kind]).toLocaleLowerCase(say.tag)}
                </Here>
              </td>
              <td>{say(...flowKinds[flow.kind])}</td>
              <td>{flow.via.map(({ name }) => name).join(say(' eller ', ' or ')) || '–'}</td>
              <td>{say(...standings[flow.standing])}</td>
              <td>{flow.citations[0]?.locator ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
