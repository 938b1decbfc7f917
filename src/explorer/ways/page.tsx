import type { FlowSide } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { WaysDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown, State } from '../parts/states.tsx';
import { Begin, ChooseEnds } from './choose-ends.tsx';
import { Controls, flowsOf, type Paths } from './controls.tsx';
import { brokenWords, extentWords, NoWay } from './no-way.tsx';
import { useEnd } from './use-ends.ts';
import { WayCard } from './way-card.tsx';
import { WaysPicture } from './ways-picture.tsx';

const fewest = 3;

/** The answer in two: what stands as its heading, and what it says beyond that and the first way, which stand on their own. */
function inTwo({ sentence, ways }: Paths): readonly [heading: string, rest: string] {
  const told = ways[0]?.sentence;
  const at = told === undefined ? -1 : sentence.indexOf(told);
  if (at < 0 || told === undefined) return ['', sentence];
  return [sentence.slice(0, at).trim(), sentence.slice(at + told.length).trim()];
}

/** The page of ways. */
export function Page() {
  const say = useSay();
  const { get, landscape } = useAddress();
  const [fromId, toId] = [get('from'), get('to')];
  const [start, goal] = [useEnd(fromId), useEnd(toId)];
  const [from, to] = [start.end, goal.end];
  const side = get('side');
  const filter = {
    ...(get('sameKind') === 'true' ? { sameKind: true } : {}),
    ...(side === 'designed' ? { sides: ['DESIGNED'] as FlowSide[] } : {}),
    ...(side === 'documented' ? { sides: ['DOCUMENTED'] as FlowSide[] } : {}),
  };
  const within = get('within') === 'all' ? undefined : landscape;
  const first = Math.min(20, Math.max(fewest, Number(get('ways')) || 0));
  const isAsked = from?.party && to?.party;
  const answer = useAnswer(
    WaysDocument,
    isAsked
      ? { from: from.id, to: to.id, filter, first, ...(within ? { landscape: within } : {}) }
      : undefined,
  );
  const paths = isAsked ? answer.data?.paths : undefined;
  const open = useOpenFlow(paths ? flowsOf(paths) : []);
  const asked = [
    [fromId, start],
    [toId, goal],
  ] as const;
  const unknown = asked.flatMap(([id, { end, isKnown }]) =>
    id !== undefined && isKnown && !end?.party ? [id] : [],
  );
  return (
    <>
      <PageHead
        title={say('Följ ett behov', 'Follow a need')}
        answer={paths}
        extent={paths ? extentWords(say, paths.ways.length) : undefined}
      >
        {say(
          'Hur når något fram från en aktör eller ett forum till ett annat? Kortaste vägen först.',
          'How does something get from one party to another? The shortest way first.',
        )}
      </PageHead>
      <ChooseEnds from={from} to={to} />
      {unknown.length > 0 ? (
        <State title={say('Ett av valen finns inte', 'One of your choices is not there')}>
          <p>
            {say(
              `”${unknown.join('” och ”')}” är ingen aktör och inget forum. Välj något annat ovan.`,
              `“${unknown.join('” and “')}” is no party that gives or gets anything. Choose another above.`,
            )}
          </p>
        </State>
      ) : fromId === undefined || toId === undefined ? (
        <Begin />
      ) : null}
      {isAsked ? (
        <>
          <Controls paths={paths} asked={answer.asked} />
          <Shown answer={answer}>
            {({ paths: found }) =>
              found ? (
                <>
                  <Partial answer={found} />
                  <div className={`answer${found.ways.length > 0 ? ' ok' : ''}`}>
                    <h2>
                      {found.ways.length > 0 ? inTwo(found)[0] : brokenWords(say, found, from.name)}
                    </h2>
                    <p>{inTwo(found)[1]}</p>
                  </div>
                  {open ? (
                    <div className="panel way-drawer">
                      <FlowDrawer flow={open} />
                    </div>
                  ) : null}
                  {found.ways.length > 0 ? (
                    <>
                      <WaysPicture ways={found.ways} />
                      {found.ways.map((way, at) => (
                        <WayCard
                          key={way.steps.map(({ flow }) => flow.id).join(' ')}
                          way={way}
                          number={at + 1}
                          from={from.party}
                          to={to.party}
                        />
                      ))}
                      {found.ways.length === first && first < 20 ? (
                        <p>
                          <Here className="btn" change={{ ways: Math.min(20, first + 5) }}>
                            {say('Visa fler vägar', 'Show more ways')}
                          </Here>
                        </p>
                      ) : null}
                    </>
                  ) : (
                    <NoWay paths={found} from={from} to={to} filter={filter} landscape={within} />
                  )}
                </>
              ) : null
            }
          </Shown>
          <AsGraphql asked={answer.asked} />
        </>
      ) : null}
    </>
  );
}
