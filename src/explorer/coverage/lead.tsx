/** The answer first, in words, and two lists: what the municipalities can answer, and what the region owes an answer to. */
import { useId } from 'react';
import type { PointAnswerer } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import {
  CoverageLeadDocument,
  type CoverageLeadQuery,
  CoverageOfCheckDocument,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { Loading } from '../parts/states.tsx';
import { lookAtNothing } from './coverage-address.ts';
import { Drawer } from './drawer.tsx';
import { useFold } from './fold.tsx';
import { FoundMark } from './found-mark.tsx';
import { RequiredTag } from './required.tsx';

type Lead = NonNullable<CoverageLeadQuery['coverage']>;
type Point = Lead['points'][number];

const shownAtFirst = 4;

/** What a point gathers, told in full where it stands in the list. */
function PointDrawer({ point, place }: { point: Point; place: string | undefined }) {
  const { landscape } = useAddress();
  const answer = useAnswer(CoverageOfCheckDocument, {
    landscape,
    checks: [point.check.id],
    ...(place ? { place } : {}),
  });
  const found = answer.data?.coverage;
  const results = (found?.results ?? []).filter(({ id }) => point.results.includes(id));
  if (!found || results.length === 0) return <Loading />;
  return (
    <Drawer
      name={point.name}
      results={results}
      checks={new Map(found.checks.map(({ check }) => [check.id, check]))}
      opener={`[data-point="${CSS.escape(point.id)}"]`}
    />
  );
}

function Item({ point, place }: { point: Point; place: string | undefined }) {
  const { get } = useAddress();
  const isOpen = get('point') === point.id;
  return (
    <li>
      <FoundMark status={point.status} side="DOCUMENTED" />
      <div>
        <Here
          change={{ ...lookAtNothing, point: isOpen ? undefined : point.id }}
          aria-expanded={isOpen}
          data-point={point.id}
        >
          {point.name}
        </Here>
        {point.requiredInWords ? <RequiredTag words={point.requiredInWords} /> : null}
        <p>{point.sentence}</p>
      </div>
      {isOpen ? <PointDrawer point={point} place={place} /> : null}
    </li>
  );
}

function List({
  answerer,
  points,
  place,
}: {
  answerer: PointAnswerer;
  points: readonly Point[];
  place: { readonly id: string; readonly name: string } | undefined;
}) {
  const say = useSay();
  const { get } = useAddress();
  const heading = useId();
  const at = points.findIndex(({ id }) => id === get('point'));
  const { shown, more } = useFold(
    `${answerer.toLowerCase()}-points`,
    points,
    Math.max(shownAtFirst, at + 1),
  );
  const titles: Readonly<Record<PointAnswerer, readonly [string, string]>> = {
    MUNICIPALITY: place
      ? [
          say(`${place.name} kan svara`, `${place.name} can answer`),
          say('Ett besked eller ett beslut räcker.', 'A word or a decision suffices.'),
        ]
      : [
          say('Kommunerna kan svara', 'The municipalities can answer'),
          say(
            'Varje kommun för sig. Ett beslut eller en förteckning räcker.',
            'Each for itself. A decision or a list suffices.',
          ),
        ],
    REGION: [
      say('Regionen är skyldig svar', 'The region owes an answer'),
      say(
        'Det som plan eller förslag lämnar öppet, och det som källorna säger saknas.',
        'What plan or proposal leaves open, and what the sources say is missing.',
      ),
    ],
    OTHERS: [say('Andra kan svara', 'Others can answer'), ''],
  };
  const [title, below] = titles[answerer];
  return (
    <section className="panel own" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {below ? <p className="small quiet">{below}</p> : null}
      {points.length === 0 ? (
        <p>{say('Inget att klargöra.', 'Nothing to clarify.')}</p>
      ) : (
        <ul>
          {shown.map((point) => (
            <Item key={point.id} point={point} place={place?.id} />
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}

/** What neither municipality nor region answers, in one line that opens. */
function Others({ points }: { points: readonly Point[] }) {
  const say = useSay();
  const { get } = useAddress();
  if (points.length === 0) return null;
  const isOpen = points.some(({ id }) => id === get('point'));
  return (
    <details className="others" open={isOpen}>
      <summary>
        {say(
          'Staten, nätverk och andra kan svara på: ',
          'The state, networks and others can answer: ',
        )}
        {points.length}
      </summary>
      <div className="panel own">
        <ul>
          {points.map((point) => (
            <Item key={point.id} point={point} place={undefined} />
          ))}
        </ul>
      </div>
    </details>
  );
}

/** The answer; what is chosen further down does not change it, but a municipality does. */
export function CoverageLead({
  place,
}: {
  place: { readonly id: string; readonly name: string } | undefined;
}) {
  const say = useSay();
  const { landscape } = useAddress();
  const answer = useAnswer(CoverageLeadDocument, {
    landscape,
    ...(place ? { place: place.id } : {}),
  });
  const lead = answer.data?.coverage;
  if (!lead) return answer.error ? null : <Loading />;
  const of = (answerer: PointAnswerer) => lead.points.filter((one) => one.answerer === answerer);
  return (
    <>
      <div className="ans" role="status">
        <p className="lead">{place ? lead.sentence : lead.leadInWords}</p>
        {place || !lead.furtherInWords ? null : <p>{lead.furtherInWords}</p>}
      </div>
      {lead.beginsInWords && !place ? <p className="note begins">{lead.beginsInWords}</p> : null}
      <div className={place ? 'own-lists one' : 'own-lists'}>
        <List answerer="MUNICIPALITY" points={of('MUNICIPALITY')} place={place} />
        {place ? null : <List answerer="REGION" points={of('REGION')} place={undefined} />}
      </div>
      {place ? (
        <p className="more">
          <Here change={{ ...lookAtNothing, place: undefined, level: 'local' }}>
            {say(
              'Det regionen och andra svarar för på lokal nivå',
              'What the region and others answer at local level',
            )}
          </Here>
        </p>
      ) : (
        <Others points={of('OTHERS')} />
      )}
    </>
  );
}
