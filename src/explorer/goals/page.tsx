/** The goals of a landscape's plans, with the initiatives that are to reach them. */

import { useAddress } from '../address/address.ts';
import { Here, To, ToEntity } from '../address/place.tsx';
import { GoalsDocument, type GoalsQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName, useLandscapes } from '../frame/landscapes.ts';
import { colourNamed, useAreas } from '../language/areas.ts';
import { useSay } from '../language/say.ts';
import { AreaSegments } from '../parts/area-segments.tsx';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Segments } from '../parts/segments.tsx';
import { Shown, State } from '../parts/states.tsx';
import { WriteNext } from '../parts/write-next.tsx';
import { GoalCard } from './goal-card.tsx';
import { type GoalNode, goalRows, goalTrees, linked, narrowed } from './goal-tree.ts';

/** A field of the plan with its goals; fields within aims stand under them. */
function Branch({ node }: { node: GoalNode }) {
  const say = useSay();
  const goals = node.parts.filter(({ kind }) => kind !== 'FIELD');
  const fields = node.parts.filter(({ kind }) => kind === 'FIELD');
  const documents = linked(node.goal, 'inDocument');
  const Heading = node.kind === 'AIM' ? 'h2' : 'h3';
  return (
    <section
      className={node.kind === 'AIM' ? 'aim' : 'goal-field'}
      aria-labelledby={`goal-${node.goal.id}`}
    >
      <Heading id={`goal-${node.goal.id}`}>
        <ToEntity id={node.goal.id}>{node.goal.name}</ToEntity>
      </Heading>
      {documents.length > 0 ? (
        <p className="small quiet">
          {say('I ', 'In ')}
          {documents.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 ? ', ' : ''}
              <ToEntity id={id}>{name}</ToEntity>
            </span>
          ))}
        </p>
      ) : null}
      <SourcesOnDemand
        citations={node.goal.citations}
        of={{ id: node.goal.id, sentence: node.goal.name }}
      />
      {goals.length > 0 ? (
        <div className="goal-grid">
          {goals.map((goal) => (
            <GoalCard key={goal.goal.id} node={goal} heading={node.kind === 'AIM' ? 'h3' : 'h4'} />
          ))}
        </div>
      ) : null}
      {fields.map((field) => (
        <Branch key={field.goal.id} node={field} />
      ))}
    </section>
  );
}

function NoGoals() {
  const say = useSay();
  const { landscape } = useAddress();
  const name = useLandscapeName();
  const others = useLandscapes().filter(({ id }) => id !== landscape);
  return (
    <State
      title={say(`Källorna anger inga mål för ${name}`, `The sources state no goals for ${name}`)}
    >
      <p>
        {say(
          'Det betyder inte att de saknas: en plan med mål kan finnas utan att stå i källorna.',
          'That does not mean that there are none: a plan with goals may exist without standing in the sources.',
        )}
      </p>
      <WriteNext
        file="goals.yaml"
        sv="planen som ett dokument, och målen i den"
        en="the plan as a document, and its goals"
      />
      <p className="act">
        {others.map((other) => (
          <To key={other.id} className="btn" path="/goals" change={{ landscape: other.id }}>
            {say(`Se målen i ${other.name}`, `See the goals of ${other.name}`)}
          </To>
        ))}
        <To className="btn" path="/sources">
          {say('Bidra med en plan', 'Contribute a plan')}
        </To>
      </p>
    </State>
  );
}

function Goals({ data }: { data: GoalsQuery }) {
  const say = useSay();
  const { get, landscape } = useAddress();
  const results = data.coverage?.results ?? [];
  const goals = data.browse?.edges.map(({ node }) => node) ?? [];
  const status =
    get('initiative') === 'unknown' ? 'UNKNOWN' : get('initiative') === 'met' ? 'MET' : undefined;
  const areas = useAreas();
  const area = colourNamed(areas, get('area'));
  const trees = narrowed(goalTrees(goals, results, areas), { area, status });
  if (goals.length === 0) return <NoGoals />;
  return (
    <>
      <Partial answer={data.browse} />
      <div className="ans" role="status">
        <p className="lead">{data.goals?.leadInWords ?? data.goals?.sentence}</p>
        {data.goals?.furtherInWords ? <p>{data.goals.furtherInWords}</p> : null}
      </div>
      {data.browse?.pageInfo.hasNextPage ? (
        <p className="note">{say('Här visas de 100 första.', 'The first 100 are shown.')}</p>
      ) : null}
      <div className="bar noprint">
        <div>
          <AreaSegments />
          <Segments
            label={say('Insats', 'Initiative')}
            name="initiative"
            choices={[
              { value: undefined, label: say('Alla mål', 'All goals') },
              { value: 'met', label: say('Med insats', 'With an initiative') },
              { value: 'unknown', label: say('Utan känd insats', 'Without a known one') },
            ]}
          />
        </div>
        <div>
          <GetMenu name={`goals-${landscape}`} rows={goalRows(trees)} json={data} />
        </div>
      </div>
      {trees.length === 0 ? (
        <p className="note" role="status">
          {say('Inget mål stämmer med urvalet. ', 'No goal fits the choice. ')}
          <Here change={{ area: undefined, initiative: undefined }}>
            {say('Visa alla', 'Show all')}
          </Here>
        </p>
      ) : null}
      {trees.map((tree) => (
        <Branch key={tree.goal.id} node={tree} />
      ))}
    </>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { landscape } = useAddress();
  const name = useLandscapeName();
  const answer = useAnswer(GoalsDocument, { landscape });
  const browse = answer.data?.browse;
  return (
    <>
      <PageHead
        title={say(`Mål och insatser i ${name}`, `Goals and initiatives of ${name}`)}
        answer={browse}
      />
      <Shown answer={answer}>{(data) => <Goals data={data} />}</Shown>
      <AsGraphql asked={answer.asked} />
    </>
  );
}
