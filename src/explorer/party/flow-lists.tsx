/** The flows of a party as lists, for narrow windows: who feeds it, both ways, whom it feeds. */
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { flowKinds } from '../language/words.ts';
import { areaClass, FlowSign } from '../parts/icons.tsx';
import type { ShownFlow } from '../parts/shown-flow.ts';
import { StandingTag } from '../parts/tags.tsx';
import { generalWords } from './general.ts';
import { type Drawn, type Neighbourhood, sidesOf } from './neighbourhood.ts';

function FlowItem({ drawn, root, ids }: { drawn: Drawn; root: string; ids: ReadonlySet<string> }) {
  const say = useSay();
  const { get } = useAddress();
  const { flow, from } = drawn;
  const isGiven = from === root;
  const other = isGiven ? flow.to : flow.from;
  const isOpen = get('flow') === flow.id;
  const general = generalWords(say, flow, ids);
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
        {general ? <small className="quiet">{general}</small> : null}
      </div>
    </li>
  );
}

/** The lists; steps beyond the first come after them. */
export function FlowLists({
  around,
  carried,
}: {
  around: Neighbourhood;
  carried: readonly ShownFlow[];
}) {
  const say = useSay();
  const sides = sidesOf(around);
  const { root } = around;
  const near = new Set([...sides.up, ...sides.both, ...sides.down]);
  const onward = around.flows.filter((drawn) => !near.has(drawn));
  const ids = new Set([root.id, ...around.neighbours.map(({ id }) => id)]);
  const away = [...new Map(onward.map(({ flow }) => [flow.id, flow])).values()];
  const lists: [title: string, flows: readonly Drawn[]][] = [
    [say(`Lämnar till ${root.name}`, `Give to ${root.name}`), sides.up],
    [say('Åt båda hållen', 'Both ways'), sides.both],
    [say(`Får av ${root.name}`, `Receive from ${root.name}`), sides.down],
  ];
  return (
    <div className="flow-lists">
      <Sentences title={say(`Bärs av ${root.name}`, `Carried by ${root.name}`)} flows={carried} />
      {lists.map(([title, flows]) =>
        flows.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {flows.map((drawn) => (
                <FlowItem key={drawn.key} drawn={drawn} root={root.id} ids={ids} />
              ))}
            </ul>
          </section>
        ),
      )}
      <Sentences title={say('Längre bort', 'Further away')} flows={away} />
    </div>
  );
}

/** Flows between others, told in sentences. */
function Sentences({ title, flows }: { title: string; flows: readonly ShownFlow[] }) {
  if (flows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {flows.map((flow) => (
          <li key={flow.id} className="flow-item none">
            <Here change={{ flow: flow.id }} className="what" data-flow={flow.id}>
              <FlowSign kind={flow.kind} />
              <span>{flow.sentence}</span>
            </Here>
          </li>
        ))}
      </ul>
    </section>
  );
}
