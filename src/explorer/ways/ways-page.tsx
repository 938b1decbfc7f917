/** How does something get from one party to another? */
import { useState } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import {
  type FlowFragment,
  WayEndsDocument,
  WaysDocument,
  type WaysQuery,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import type { FlowSide } from '../ask/words.generated.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { useSay } from '../language/say.ts';
import { partyKinds } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { flowRows } from '../parts/flow-rows.ts';
import { GetMenu } from '../parts/get-menu.tsx';
import { mermaidOf } from '../parts/mermaid.ts';
import { PageHead } from '../parts/page-head.tsx';
import { PartyPicker } from '../parts/party-picker.tsx';
import { Segments } from '../parts/segments.tsx';
import { Shown, State } from '../parts/states.tsx';
import { brokenWords, extentWords, NoWay, type WayEnd } from './no-way.tsx';
import { WayCard } from './way-card.tsx';
import { foundWords } from './way-words.ts';
import { WaysPicture } from './ways-picture.tsx';

const parties = [...partyKinds];
const fewest = 3;

/** Pairs to begin with, in the landscape the seed knows best. */
const examples = [
  ['programrad', 'samverkansrad-forberedande-insatser'],
  ['rar-lg', 'branschforum'],
  ['branschforum', 'rar-lg'],
] as const;

/** The ends that the address names, with their names. */
function useEnds(ids: readonly string[]) {
  const asked = [...new Set(ids)];
  const answer = useAnswer(WayEndsDocument, asked.length > 0 ? { ids: asked } : undefined);
  const found = (answer.data?.entities ?? []).filter((one) => one !== null);
  return {
    isKnown: answer.data !== undefined && !answer.isPlaceholderData,
    endOf: (id: string | undefined) => found.find((one) => one.id === id),
  };
}

function Ask({ from, to }: { from: WayEnd | undefined; to: WayEnd | undefined }) {
  const say = useSay();
  const { change, get } = useAddress();
  const choose = (end: 'from' | 'to', id: string) => change({ [end]: id, flow: undefined });
  return (
    <div className="panel ask" role="group" aria-label={say('Sök väg', 'Find a way')}>
      <PartyPicker
        label={say('Från', 'From')}
        value={from?.name ?? ''}
        kinds={parties}
        onChoose={({ id }) => choose('from', id)}
      />
      <button
        type="button"
        className="btn icon swap"
        aria-label={say('Byt plats på från och till', 'Swap from and to')}
        onClick={() => change({ from: get('to'), to: get('from'), flow: undefined })}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      <PartyPicker
        label={say('Till', 'To')}
        value={to?.name ?? ''}
        kinds={parties}
        onChoose={({ id }) => choose('to', id)}
      />
    </div>
  );
}

/** What to begin with when nothing is chosen. */
function Begin() {
  const say = useSay();
  const { endOf } = useEnds(examples.flat());
  return (
    <State title={say('Välj varifrån och vart', 'Choose from where and to where')}>
      <p>{say('Eller börja med ett exempel:', 'Or begin with an example:')}</p>
      <ul>
        {examples.map(([from, to]) => {
          const [start, end] = [endOf(from), endOf(to)];
          return start && end ? (
            <li key={`${from} ${to}`}>
              <Here change={{ from, to }}>
                {say(
                  `Hur når något från ${start.name} till ${end.name}?`,
                  `How does something get from ${start.name} to ${end.name}?`,
                )}
              </Here>
            </li>
          ) : null;
        })}
      </ul>
    </State>
  );
}

type Paths = NonNullable<WaysQuery['paths']>;

/** What the answer says beyond its heading and the first way, which stand on their own. */
function restOf({ sentence, ways }: Paths): string {
  const told = ways[0]?.sentence;
  const at = told === undefined ? -1 : sentence.indexOf(told);
  return at < 0 || told === undefined ? sentence : sentence.slice(at + told.length).trim();
}

/** The flows of all ways, each once, in the order they are followed. */
function flowsOf({ ways }: Paths): FlowFragment[] {
  return [...new Map(ways.flatMap(({ steps }) => steps).map((flow) => [flow.id, flow])).values()];
}

function CopyAsText({ text }: { text: string }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn"
        onClick={async () => {
          await navigator.clipboard.writeText(text);
          setCopied(true);
        }}
      >
        {say('Kopiera som text', 'Copy as text')}
      </button>
      <span className="sr" role="status">
        {copied ? say('Kopierad.', 'Copied.') : ''}
      </span>
    </>
  );
}

function Controls({ paths }: { paths: Paths | null | undefined }) {
  const say = useSay();
  const landscape = useLandscapeName();
  const flows = paths ? flowsOf(paths) : [];
  const hasWays = flows.length > 0;
  return (
    <div className="bar ways-bar noprint">
      <div>
        <Segments
          label={say('Slag av flöde', 'Kind of flow')}
          name="sameKind"
          choices={[
            { value: undefined, label: say('Får byta slag', 'May change kind') },
            { value: 'true', label: say('Samma slag hela vägen', 'Same kind all the way') },
          ]}
        />
        <Segments
          label={say('Utformat eller belagt', 'Designed or documented')}
          name="side"
          choices={[
            { value: 'designed', label: say('Utformat', 'Designed') },
            { value: 'documented', label: say('Belagt', 'Documented') },
            { value: undefined, label: say('Båda', 'Both') },
          ]}
        />
        <Segments
          label={say('Landskap', 'Landscape')}
          name="within"
          choices={[
            { value: undefined, label: landscape || say('Landskapet', 'The landscape') },
            { value: 'all', label: say('Alla landskap', 'All landscapes') },
          ]}
        />
      </div>
      {paths ? (
        <div>
          <CopyAsText text={paths.sentence} />
          <GetMenu
            name="vagar"
            json={paths}
            {...(hasWays
              ? {
                  rows: paths.ways.flatMap(({ steps }, way) =>
                    flowRows(steps).map((row, step) => ({ way: way + 1, step: step + 1, ...row })),
                  ),
                  mermaid: mermaidOf(flows),
                  picture: '.ways-picture svg.pic',
                }
              : {})}
          />
        </div>
      ) : null}
    </div>
  );
}

/** The page of ways. */
export function WaysPage() {
  const say = useSay();
  const { get, landscape } = useAddress();
  const [fromId, toId] = [get('from'), get('to')];
  const { endOf, isKnown } = useEnds([fromId, toId].filter((id) => id !== undefined));
  const [from, to] = [endOf(fromId), endOf(toId)];
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
  const missing = isKnown
    ? [fromId, toId].filter((id) => id !== undefined && !endOf(id)?.party)
    : [];
  return (
    <>
      <PageHead
        title={say('Vägar', 'Ways')}
        answer={paths}
        extent={paths ? extentWords(say, paths.ways.length) : undefined}
      >
        {say(
          'Hur når något från en part till en annan? Kortaste vägen först.',
          'How does something get from one party to another? The shortest way first.',
        )}
      </PageHead>
      <Ask from={from} to={to} />
      {missing.length > 0 ? (
        <State title={say('En av parterna finns inte', 'One of the parties is not there')}>
          <p>
            {say(
              `”${missing.join('” och ”')}” är ingen part som ger eller får något. Välj en annan ovan.`,
              `“${missing.join('” and “')}” is no party that gives or gets anything. Choose another above.`,
            )}
          </p>
        </State>
      ) : fromId === undefined || toId === undefined ? (
        <Begin />
      ) : null}
      {isAsked ? (
        <>
          <Controls paths={paths} />
          <Shown answer={answer}>
            {({ paths: found }) =>
              found ? (
                <>
                  <Partial answer={found} />
                  <div className={`answer${found.ways.length > 0 ? ' ok' : ''}`}>
                    <h2>
                      {found.ways.length > 0
                        ? foundWords(say, found.ways, found.ways.length < first)
                        : brokenWords(say, found, from.name)}
                    </h2>
                    <p>{restOf(found)}</p>
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
                          key={way.steps.map(({ id }) => id).join(' ')}
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
