/** A goal of a plan: its priorities, what aims at it, and whether an initiative is tied to it. */
import { ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { StatusMark } from '../parts/icons.tsx';
import { AreaTag } from '../parts/tags.tsx';
import { aimsAt, type GoalCard as Card, type GoalNode } from './goal-tree.ts';

function Aiming({ goal }: { goal: Card }) {
  const say = useSay();
  const aiming = aimsAt(goal);
  if (aiming.length === 0) return null;
  return (
    <ul className="aiming" aria-label={say('Siktar på detta', 'Aims at this')}>
      {aiming.map(({ id, tie, kind, name, citations }) => (
        <li key={tie}>
          <ToEntity id={id}>{name}</ToEntity>{' '}
          <small className="quiet">
            {say(...entityKinds[kind])}
            {citations.every(({ basis }) => basis === 'INTERPRETED')
              ? say(', vår läsning', ', our reading')
              : ''}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** What is known of who does something for the goal; what only our reading ties to it is said to be that. */
function Initiative({ node: { goal, parts, result } }: { node: GoalNode }) {
  const say = useSay();
  if (!result) return null;
  const isRead = [goal, ...parts.map((part) => part.goal)].some((one) => aimsAt(one).length > 0);
  return (
    <p className="has">
      <StatusMark status={result.status} />
      <strong>
        {result.status === 'MET'
          ? say('Har en insats', 'Has an initiative')
          : isRead
            ? say(
                'Källorna säger inte vilken insats; vi läser',
                'The sources do not say which initiative; we read',
              )
            : say('Källorna säger inte vilken insats', 'The sources do not say which initiative')}
      </strong>
    </p>
  );
}

/** Where the goal, its priorities and what aims at them are stated, each place once. */
function allCitations(node: GoalNode) {
  const all = [node, ...node.parts].flatMap(({ goal }) => [
    ...goal.citations,
    ...aimsAt(goal).flatMap(({ citations }) => citations),
  ]);
  return [...new Map(all.map((one) => [`${one.document.id} ${one.locator}`, one])).values()];
}

/** One goal. */
export function GoalCard({ node, heading: Heading }: { node: GoalNode; heading: 'h3' | 'h4' }) {
  const say = useSay();
  const Part = Heading === 'h3' ? 'h4' : 'h5';
  const { goal, areas, parts } = node;
  return (
    <article className="panel pad goal" aria-labelledby={`goal-${goal.id}`}>
      <Heading id={`goal-${goal.id}`}>
        <ToEntity id={goal.id}>{goal.name}</ToEntity>
      </Heading>
      <div className="tags">
        {areas.map((area) => (
          <AreaTag key={area} area={area} />
        ))}
      </div>
      {goal.description ? <p className="small">{goal.description}</p> : null}
      <Initiative node={node} />
      {aimsAt(goal).length > 0 ? <Part>{say('Siktar hit', 'Aiming here')}</Part> : null}
      <Aiming goal={goal} />
      {parts.length > 0 ? (
        <>
          <Part>{say('Prioriteringar', 'Priorities')}</Part>
          <ol className="priorities">
            {parts.map((part) => (
              <li key={part.goal.id}>
                {part.number ? <span className="num quiet">{part.number}</span> : null}
                <div>
                  <ToEntity id={part.goal.id}>{part.goal.name}</ToEntity>
                  <Aiming goal={part.goal} />
                </div>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <SourcesOnDemand citations={allCitations(node)} of={{ id: goal.id, sentence: goal.name }} />
    </article>
  );
}
