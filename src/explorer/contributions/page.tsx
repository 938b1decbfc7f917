/** The register of contributions: what waits, and what became of the rest; an owner publishes from here. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import type { ContributionState } from '../../client/words.generated.ts';
import { capital } from '../../language/grammar.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { RegisterDocument, type RegisteredFragment } from '../ask/documents.generated.ts';
import { dayOf, useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { SayTo } from '../parts/say-to.tsx';
import { Segments } from '../parts/segments.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { useWriting } from '../parts/use-writing.ts';
import { matterOf } from './matter.ts';
import { Publishing } from './publishing.tsx';

/** What the address calls some states. */
const filters: Readonly<Record<string, readonly ContributionState[]>> = {
  waiting: ['PROPOSED', 'IN_REVIEW'],
  decided: ['DECIDED'],
  published: ['PUBLISHED'],
  withdrawn: ['WITHDRAWN'],
};

function useRegister() {
  const { get, landscape, language } = useAddress();
  const states = filters[get('state') ?? ''];
  const about = get('about');
  const after = get('after');
  const asked = {
    landscape,
    language,
    mine: get('mine') === 'yes',
    ...(states ? { states: [...states] } : {}),
    ...(about ? { about } : {}),
    ...(after ? { after } : {}),
  };
  const { isKnown, isOpen } = useWriting();
  return useQuery({
    queryKey: ['register', asked],
    queryFn: async ({ signal }) => (await ask(RegisterDocument, asked, signal)).contributions,
    staleTime: 0,
    enabled: isKnown && isOpen,
  });
}

function Row({ one }: { one: RegisteredFragment }) {
  const say = useSay();
  const { number, state, stateInWords, origin, author, begun } = one;
  return (
    <tr>
      <td className="num">{number}</td>
      <th scope="row">
        <To path={`/contributions/${number}`}>{matterOf(one, say)}</To>
      </th>
      <td>
        <span className={`tag state-${state.toLowerCase()}`}>{capital(stateInWords)}</span>
      </td>
      <td>{author ?? (origin === 'READER' ? say('En läsare', 'A reader') : '–')}</td>
      <td className="nowrap">{dayOf(say, begun)}</td>
    </tr>
  );
}

function Filters() {
  const say = useSay();
  const { get } = useAddress();
  const { may } = useWriting();
  return (
    <div className="filters noprint">
      <Segments
        label={say('Läge', 'State')}
        name="state"
        choices={[
          { value: undefined, label: say('Alla', 'All') },
          { value: 'waiting', label: say('Väntar', 'Waiting') },
          { value: 'decided', label: say('Avgjorda', 'Decided') },
          { value: 'published', label: say('Utgivna', 'Published') },
          { value: 'withdrawn', label: say('Tillbakatagna', 'Withdrawn') },
        ]}
      />
      {may('BEGIN') ? (
        <Segments
          label={say('Vems', 'Whose')}
          name="mine"
          choices={[
            { value: undefined, label: say('Allas', 'Everybody’s') },
            { value: 'yes', label: say('Mina', 'Mine') },
          ]}
        />
      ) : null}
      {get('about') ? (
        <Here className="btn" change={{ about: undefined }}>
          {say('Visa om allt', 'Show about everything')}
        </Here>
      ) : null}
    </div>
  );
}

function Register() {
  const say = useSay();
  const { data, error, isFetching } = useRegister();
  if (error) return <Refused error={error} />;
  if (!data) return <Loading />;
  const title = say('Bidragen', 'The contributions');
  const { hasNextPage, endCursor } = data.pageInfo;
  return (
    <section aria-busy={isFetching}>
      <p role="status">{data.sentence}</p>
      {data.edges.length > 0 ? (
        <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
          <table className="register">
            <thead>
              <tr>
                <th scope="col">{say('Nummer', 'Number')}</th>
                <th scope="col">{say('Ärende', 'Matter')}</th>
                <th scope="col">{say('Läge', 'State')}</th>
                <th scope="col">{say('Från', 'From')}</th>
                <th scope="col">{say('Inkom', 'Received')}</th>
              </tr>
            </thead>
            <tbody>
              {data.edges.map(({ node }) => (
                <Row key={node.number} one={node} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {hasNextPage && endCursor ? (
        <p className="act">
          <Here className="btn" change={{ after: endCursor }}>
            {say('Äldre bidrag', 'Older contributions')}
          </Here>
        </p>
      ) : null}
    </section>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { isKnown, isOpen } = useWriting();
  return (
    <div className="contributions-page">
      <PageHead title={say('Bidrag', 'Contributions')}>
        {say(
          'Vad människor säger om kartan, vad som föreslås och vad som beslutades. Det som tas in kommer med i nästa revision.',
          'What people say of the map, what is proposed and what was decided. What is taken in comes with the next revision.',
        )}
      </PageHead>
      {!isKnown ? <Loading /> : null}
      {isKnown && !isOpen ? (
        <State title={say('Här tas inga bidrag emot', 'No contributions are taken in here')}>
          <p>
            {say(
              'Det som visas är en kopia att läsa, eller så har landskapet ingen ägare än.',
              'What is shown is a copy to read, or the landscape has no owner yet.',
            )}
          </p>
          <p className="act">
            <SayTo
              of={{ subject: say('Något stämmer inte', 'Something is not right') }}
              className="btn"
            >
              {say('Skriv till dem som sköter kartan', 'Write to those who keep the map')}
            </SayTo>
          </p>
        </State>
      ) : null}
      {isOpen ? (
        <>
          <Publishing />
          <Filters />
          <Register />
        </>
      ) : null}
    </div>
  );
}
