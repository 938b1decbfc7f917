/** The flows of a party as lists, for narrow windows: who feeds it, both ways, whom it feeds. */
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { flowKinds } from '../language/words.ts';
import { areaClass, FlowSign } from '../parts/icons.tsx';
import { StandingTag } from '../parts/tags.tsx';
import { type Drawn, type Neighbourhood, sidesOf } from './neighbourhood.ts';

function FlowItem({ drawn, root }: { drawn: Drawn; root: string }) {
  const say = useSay();
  const { get } = useAddress();
  const { flow, from } = drawn;
  const isGiven = from === root;
  const other = isGiven ? flow.to : flow.from;
  const isOpen = get('flow') === flow.id;
  return (
    <li className={`flow-item ${areaClass(other?.areas ?? [])}`}>
      <span className="strip" aria-hidden="true" />
      <div>
        <b>
          {other ? (
            <ToEntity id={other.id}>{other.name}</ToEntity>
          ) : (
            say('Ingen angiven', 'Nobody stated')
          )}
        </b>
        <Here
          change={{ flow: flow.id }}
          className="what"
          data-flow={flow.id}
          aria-current={isOpen ? 'true' : undefined}
        >
          <FlowSign kind={flow.kind} />
          <span>
            {isGiven ? say('får ', 'gets ') : say('ger ', 'gives ')}
            {flow.carries ?? say(...flowKinds[flow.kind]).toLocaleLowerCase(say.tag)}
          </span>
        </Here>
        <StandingTag standing={flow.standing} />
      </div>
    </li>
  );
}

/** The lists; steps beyond the first come after them. */
export function FlowLists({ around }: { around: Neighbourhood }) {
  const say = useSay();
  const sides = sidesOf(around);
  const { root } = around;
  const near = new Set([...sides.up, ...sides.both, ...sides.down]);
  const onward = around.flows.filter((drawn) => !near.has(drawn));
  const lists: [title: string, flows: readonly Drawn[]][] = [
    [say(`Lämnar till ${root.name}`, `Give to ${root.name}`), sides.up],
    [say('Åt båda hållen', 'Both ways'), sides.both],
    [say(`Får av ${root.name}`, `Receive from ${root.name}`), sides.down],
  ];
  return (
    <div className="flow-lists">
      {lists.map(([title, flows]) =>
        flows.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {flows.map((drawn) => (
                <FlowItem key={drawn.flow.id} drawn={drawn} root={root.id} />
              ))}
            </ul>
          </section>
        ),
      )}
      {onward.length > 0 ? (
        <section aria-label={say('Längre bort', 'Further away')}>
          <h3>{say('Längre bort', 'Further away')}</h3>
          <ul>
            {onward.map(({ flow }) => (
              <li key={flow.id} className="flow-item none">
                <Here change={{ flow: flow.id }} className="what" data-flow={flow.id}>
                  <FlowSign kind={flow.kind} />
                  <span>{flow.sentence}</span>
                </Here>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
