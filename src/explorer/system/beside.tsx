/** Forums that no source puts in an area, by level; and flows with an end no source states. */

import type { Level } from '../../client/words.generated.ts';
import { Here, ToEntity } from '../address/place.tsx';
import type { FlowFragment, PartyFragment } from '../ask/documents.generated.ts';
import { byName, count, useSay } from '../language/say.ts';
import { levelNames } from '../language/words.ts';

const levels: readonly (Level | undefined)[] = ['EU', 'NATIONAL', 'REGIONAL', 'LOCAL', undefined];

/** Nothing when every forum has its area. */
export function WithoutArea({
  forums,
  isOpen,
}: {
  forums: readonly PartyFragment[];
  isOpen: boolean;
}) {
  const say = useSay();
  if (forums.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        {say('Forum utan utpekat område', 'Forums without a stated area')} ({forums.length})
      </summary>
      <dl className="beside">
        {levels.map((level) => {
          const here = forums.filter((forum) =>
            level ? forum.levels.includes(level) : forum.levels.length === 0,
          );
          if (here.length === 0) return null;
          return (
            <div key={level ?? ''}>
              <dt>
                {level ? say(...levelNames[level]) : say('Nivå inte angiven', 'Level not stated')}
              </dt>
              <dd>
                {here.toSorted(byName(say)).map(({ id, name }) => (
                  <ToEntity key={id} id={id} className="chip">
                    {name}
                  </ToEntity>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** Nothing when every flow has both ends in the picture. */
export function LooseFlows({ flows }: { flows: readonly FlowFragment[] }) {
  const say = useSay();
  if (flows.length === 0) return null;
  const title = count(
    say,
    flows.length,
    ['flöde utan angiven ände', 'flow with an end not stated'],
    ['flöden utan angiven ände', 'flows with an end not stated'],
  );
  return (
    <details>
      <summary>{title}</summary>
      <ul className="plain-list">
        {flows.map(({ id, sentence }) => (
          <li key={id}>
            <Here change={{ flow: id }}>{sentence}</Here>
          </li>
        ))}
      </ul>
    </details>
  );
}
