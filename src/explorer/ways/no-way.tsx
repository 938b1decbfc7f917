/** When there is no way: how far it reaches, why it stops, the other direction, and what to do. */
import { Here, To, ToEntity } from '../address/place.tsx';
import { type WayEndsQuery, WaysDocument, type WaysQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { Chain, Stop } from './way-card.tsx';
import { foundWords, listed, numberWord, stepsOf, stopsOf } from './way-words.ts';

type Paths = NonNullable<WaysQuery['paths']>;
type Filter = Record<string, unknown>;
/** An end of the way asked for. */
export type WayEnd = NonNullable<NonNullable<WayEndsQuery['entities']>[number]>;

/** The parties where the flow stops, and those that the other end can be reached from. */
export function brokenEnds({ brokenAt }: Paths) {
  const at = (side: 'FROM' | 'TO') => brokenAt.filter((one) => one.side === side && one.party);
  return { reached: at('FROM'), behind: at('TO') };
}

/** "Nej, ingen väg. Flödet stannar vid …" */
export function brokenWords(say: ReturnType<typeof useSay>, paths: Paths, from: string): string {
  const { reached } = brokenEnds(paths);
  const names = reached.map(({ party }) => party?.name ?? '');
  if (names.length === 0 || (names.length === 1 && names[0] === from))
    return say(
      `Nej, ingen väg. Inget stående flöde går ut från ${from}.`,
      `No way. No standing flow goes out from ${from}.`,
    );
  return say(
    `Nej, ingen väg. Flödet stannar vid ${listed(say, names)}.`,
    `No way. The flow stops at ${listed(say, names)}.`,
  );
}

/** How far it reaches on the way there: the shortest way to where it stops. */
function SoFar({
  from,
  to,
  stop,
  filter,
  landscape,
}: {
  from: WayEnd;
  to: WayEnd;
  stop: string;
  filter: Filter;
  landscape: string | undefined;
}) {
  const say = useSay();
  const answer = useAnswer(
    WaysDocument,
    stop === from.id
      ? undefined
      : { from: from.id, to: stop, filter, first: 1, ...(landscape ? { landscape } : {}) },
  );
  const way = stop === from.id ? undefined : answer.data?.paths?.ways[0];
  const steps = way ? stepsOf(way) : [];
  return (
    <section className="panel waycard" aria-labelledby="so-far">
      <h3 id="so-far">{say('Så långt når det', 'This far it reaches')}</h3>
      <Chain steps={steps} start={from.party}>
        <span className="hop cut">
          <b>{say('bryts här', 'breaks here')}</b>
          <svg viewBox="0 0 170 24" aria-hidden="true">
            <g className="f missing">
              <path className="l" d="M2 12H166" markerEnd="url(#a-missing)" />
              <circle className="cutring" cx="85" cy="12" r="10" />
              <path className="cutcross" d="m80.5 7.5 9 9m0-9-9 9" />
            </g>
          </svg>
          <span className="quiet">{say('inget flöde angivet', 'no flow stated')}</span>
        </span>
        <Stop party={to.party} note={say('nås inte', 'not reached')} extra="out" />
      </Chain>
    </section>
  );
}

function OtherWay({
  from,
  to,
  filter,
  landscape,
}: {
  from: WayEnd;
  to: WayEnd;
  filter: Filter;
  landscape: string | undefined;
}) {
  const say = useSay();
  const answer = useAnswer(WaysDocument, {
    from: to.id,
    to: from.id,
    filter,
    first: 3,
    ...(landscape ? { landscape } : {}),
  });
  const ways = answer.data?.paths?.ways ?? [];
  const [shortest] = ways;
  if (!answer.data || answer.isPlaceholderData) return null;
  return (
    <section className="panel waycard" aria-labelledby="other-way">
      <div className="bar">
        <h3 id="other-way">
          {shortest
            ? say('Åt andra hållet finns en väg', 'There is a way in the other direction')
            : say(
                'Åt andra hållet finns heller ingen väg',
                'Nor is there a way in the other direction',
              )}
        </h3>
        {shortest ? (
          <Here className="small" change={{ from: to.id, to: from.id }}>
            {say('Visa den vägen', 'Show that way')}
          </Here>
        ) : null}
      </div>
      <p>
        {shortest
          ? `${foundWords(say, ways, answer.data.paths?.more === false)} ${stopsOf(shortest)
              .map((party) => party?.name ?? say('ingen angiven', 'not stated'))
              .join(' → ')}`
          : say(
              `Källorna anger ingen väg från ${to.name} till ${from.name}.`,
              `The sources state no way from ${to.name} to ${from.name}.`,
            )}
      </p>
    </section>
  );
}

/** What has happened once between the two, and what else ties them. */
function Ties({ ties }: Pick<Paths, 'ties'>) {
  const say = useSay();
  if (ties.length === 0) return null;
  return (
    <section className="panel waycard" aria-labelledby="tied">
      <h3 id="tied">{say('Vad som ändå binder dem samman', 'What ties them all the same')}</h3>
      <ul className="reasons">
        {ties.map(({ id, sentence }) => (
          <li key={id}>
            {sentence} <ToEntity id={id}>{say('Se uppgiften', 'See the fact')}</ToEntity>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer when there is no way. */
export function NoWay({
  paths,
  from,
  to,
  filter,
  landscape,
}: {
  paths: Paths;
  from: WayEnd;
  to: WayEnd;
  filter: Filter;
  landscape: string | undefined;
}) {
  const say = useSay();
  const { reached, behind } = brokenEnds(paths);
  const stop = reached[0]?.party?.id ?? from.id;
  const isFiltered = Object.keys(filter).length > 0 || landscape !== undefined;
  return (
    <>
      <SoFar from={from} to={to} stop={stop} filter={filter} landscape={landscape} />
      <div className="twocol">
        <section className="panel waycard" aria-labelledby="why-broken">
          <h3 id="why-broken">{say('Varför det bryts', 'Why it breaks')}</h3>
          <ul className="reasons">
            {paths.brokenAt.map((one) => (
              <li key={`${one.side} ${one.party?.id ?? one.flow?.id}`}>
                {one.reason}{' '}
                {one.party ? (
                  <ToEntity id={one.party.id}>
                    {say(
                      `Se vad ${one.party.name} ger och får`,
                      `See what ${one.party.name} gives and gets`,
                    )}
                  </ToEntity>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
        <section className="panel waycard" aria-labelledby="mend">
          <h3 id="mend">{say('Vad som skulle laga det', 'What would mend it')}</h3>
          <p>
            {say(
              `Ett flöde från ${
                listed(
                  say,
                  reached.map(({ party }) => party?.name ?? ''),
                ) || from.name
              } till ${
                listed(
                  say,
                  behind.map(({ party }) => party?.name ?? ''),
                ) || to.name
              }.`,
              `A flow from ${
                listed(
                  say,
                  reached.map(({ party }) => party?.name ?? ''),
                ) || from.name
              } to ${
                listed(
                  say,
                  behind.map(({ party }) => party?.name ?? ''),
                ) || to.name
              }.`,
            )}
          </p>
          <div className="tags">
            <To
              className="btn primary"
              path="/what-if"
              change={{ add: `NEED:${stop}:${behind[0]?.party?.id ?? to.id}` }}
            >
              {say('Pröva flödet', 'Try the flow')}
            </To>
            <To className="btn" path="/sources">
              {say('Bidra med en uppgift', 'Contribute a fact')}
            </To>
            {isFiltered ? (
              <Here
                className="btn"
                change={{ sameKind: undefined, side: undefined, within: 'all' }}
              >
                {say('Sök utan begränsningar', 'Search without restrictions')}
              </Here>
            ) : null}
          </div>
        </section>
      </div>
      <Ties ties={paths.ties} />
      <OtherWay from={from} to={to} filter={filter} landscape={landscape} />
    </>
  );
}

/** For the basis line: how many ways. */
export function extentWords(say: ReturnType<typeof useSay>, number: number): string {
  if (number === 0) return say('ingen väg', 'no way');
  return `${numberWord(say, number)} ${say(number === 1 ? 'väg' : 'vägar', number === 1 ? 'way' : 'ways')}`;
}
