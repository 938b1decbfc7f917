/** The other flows that are drawn as the same line as the open one. */
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { flowKinds } from '../language/words.ts';
import type { ShownFlow } from '../parts/shown-flow.ts';
import { likeness } from './layout/bundles.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Links to them; nothing where the line is drawn for one flow. */
export function SameLine({ flow, around }: { flow: ShownFlow; around: Neighbourhood }) {
  const say = useSay();
  const own = around.flows.find((drawn) => drawn.flow.id === flow.id);
  if (!own) return null;
  const others = around.flows.filter(
    (drawn) =>
      drawn.flow.id !== flow.id &&
      drawn.from === own.from &&
      drawn.to === own.to &&
      likeness(drawn) === likeness(own),
  );
  if (others.length === 0) return null;
  return (
    <div className="same-line">
      <h3>{say('På samma linje', 'On the same line')}</h3>
      <ul>
        {others.map(({ key, flow: other }) => (
          <li key={key}>
            <Here change={{ flow: other.id }}>
              {other.carries ?? say(...flowKinds[other.kind]).toLocaleLowerCase(say.tag)}
            </Here>
          </li>
        ))}
      </ul>
    </div>
  );
}
