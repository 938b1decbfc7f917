/** All that is known of one thing, whatever it is: one page for every kind. */
import { Suspense } from 'react';
import { useParams } from 'wouter';
import { Refusal } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { EntityDocument, type EntityQuery } from '../ask/documents.generated.ts';
import { later } from '../ask/later.ts';
import { type AskedDocument, useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisInHead } from '../parts/basis-in-head.tsx';
import { BasisLine } from '../parts/basis-line.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loading, Shown, State } from '../parts/states.tsx';
import { headCount } from './counts.ts';
import { About, EntityHead, Tombstone } from './entity-head.tsx';
import { FlowsTab } from './flows-tab.tsx';
import type { Card } from './known.ts';
import { MembersTab, seatsOf } from './members-tab.tsx';
import { gapsOf, useGapCounts } from './use-gaps.ts';

const calendar = later(
  'calendar-tab',
  async () => (await import('./calendar-tab.tsx')).CalendarTab,
);
const facts = later('facts-tab', async () => (await import('./facts-tab.tsx')).FactsTab);
const gaps = later('gaps-tab', async () => (await import('./gaps-tab.tsx')).GapsTab);
const history = later('history-tab', async () => (await import('./history-tab.tsx')).HistoryTab);
const mandate = later('mandate-tab', async () => (await import('./mandate-tab.tsx')).MandateTab);

type Tab = 'flows' | 'members' | 'calendar' | 'mandate' | 'gaps' | 'facts' | 'history';

/** The tabs that have something to show; all facts always do. */
function useTabs(card: Card): [tab: Tab, label: string][] {
  const say = useSay();
  const counted = useGapCounts();
  const { own, others } = gapsOf(card, counted.data ?? []);
  const open = own.length + others.length + card.silences.length + card.contradictions.length;
  const isParty = card.party !== null;
  const { here, elsewhere } = seatsOf(card);
  const seats = here.length + elsewhere.length;
  const isText = card.kind === 'DOCUMENT' || card.kind === 'EVENT';
  const hasFlows = (card.exchange?.flows ?? 0) + (card.exchange?.carries ?? 0) > 0;
  const with_ = (label: string, number: number) => `${label} (${number})`;
  const tabs: [Tab, string, boolean][] = [
    ['flows', say('Flöden', 'Flows'), isParty && (hasFlows || !isText)],
    ['members', with_(say('Platser', 'Seats'), seats), seats > 0],
    ['calendar', say('Årshjul', 'Year wheel'), isParty],
    ['mandate', say('Mandat', 'Mandate'), isParty && !isText],
    ['gaps', with_(say('Att klargöra', 'To clarify'), open), open > 0],
    [
      'facts',
      card.factsTotal > 0
        ? with_(say('Uppgifter', 'Facts'), card.factsTotal)
        : say('Uppgifter', 'Facts'),
      true,
    ],
    ['history', say('Historik', 'History'), true],
  ];
  return tabs.filter(([, , has]) => has).map(([tab, label]) => [tab, label]);
}

function Entity({
  card,
  answered,
  asked: question,
}: {
  card: Card;
  answered: EntityQuery['answered'];
  asked: AskedDocument;
}) {
  const say = useSay();
  const { get } = useAddress();
  const tabs = useTabs(card);
  const first = tabs.some(([one]) => one === 'flows') ? 'flows' : 'facts';
  tabs.sort(([one], [other]) => Number(other === first) - Number(one === first));
  const asked = get('tab');
  const tab = tabs.find(([one]) => one === asked)?.[0] ?? first;
  const counted = card.exchange && first === 'flows' ? headCount(say, card.exchange) : '';
  return (
    <>
      <Tombstone card={card} />
      <EntityHead card={card} counted={counted}>
        <nav className="tabs" aria-label={say(`Om ${card.name}`, `About ${card.name}`)}>
          {tabs.map(([one, label]) => (
            <Here
              key={one}
              change={{ tab: one === first ? undefined : one, flow: undefined }}
              aria-current={one === tab ? 'page' : undefined}
            >
              {label}
            </Here>
          ))}
        </nav>
      </EntityHead>
      {tab === 'flows' ? null : <About card={card} />}
      {tab === 'flows' && card.party && card.exchange ? (
        <>
          <FlowsTab party={card.party} exchange={card.exchange} />
          <About card={card} />
        </>
      ) : null}
      {tab === 'members' ? <MembersTab card={card} /> : null}
      <Suspense fallback={<Loading />}>
        {tab === 'calendar' ? <calendar.Part id={card.id} /> : null}
        {tab === 'mandate' ? <mandate.Part id={card.id} /> : null}
        {tab === 'gaps' ? <gaps.Part card={card} /> : null}
        {tab === 'facts' ? <facts.Part card={card} /> : null}
        {tab === 'history' ? <history.Part card={card} /> : null}
      </Suspense>
      {tab === 'members' ? <AsGraphql asked={question} /> : null}
      {['members', 'facts', 'gaps'].includes(tab) ? (
        <BasisInHead>
          <BasisLine answer={answered} />
        </BasisInHead>
      ) : null}
    </>
  );
}

/** An id that nothing has, with the ids nearest to it. */
function UnknownEntity({ id, hint }: { id: string; hint: string | undefined }) {
  const say = useSay();
  const nearest = [...(hint ?? '').matchAll(/"([^"]+)"/g)].map(([, one]) => one as string);
  return (
    <>
      <PageHead title={say('Det finns inte här', 'Not found here')} />
      <State title={say(`Inget heter ”${id}”`, `Nothing has the id “${id}”`)}>
        <p>
          {say(
            'Adressen är kanske felskriven, eller så finns det inte i den här revisionen.',
            'The address may be mistyped, or it is not in this revision.',
          )}
        </p>
        {nearest.length > 0 ? (
          <>
            <p>{say('Närmast är:', 'Closest:')}</p>
            <ul>
              {nearest.map((one) => (
                <li key={one}>
                  <To path={`/entity/${encodeURIComponent(one)}`}>{one}</To>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="act">
          <To className="btn" path="/" change={{ search: id.replaceAll('-', ' ') }}>
            {say('Sök i landskapet', 'Search the landscape')}
          </To>
        </p>
      </State>
    </>
  );
}

/** The page of an entity. */
export function Page() {
  const { id = '' } = useParams();
  const { landscape } = useAddress();
  const asked = { id: decodeURIComponent(id), ...(landscape ? { landscape } : {}) };
  const answer = useAnswer(EntityDocument, asked);
  const { error } = answer;
  if (error instanceof Refusal && error.code === 'UNKNOWN_ENTITY' && !answer.isFetching)
    return <UnknownEntity id={id} hint={error.hint} />;
  return (
    <Shown answer={answer}>
      {({ entity, answered }) =>
        entity ? (
          <Entity key={entity.id} card={entity} answered={answered} asked={answer.asked} />
        ) : null
      }
    </Shown>
  );
}
