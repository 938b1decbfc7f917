/** The sources: what rests on each, how sure it is, what they do not say, and how to contribute. */
import { allPages } from '../../client/all-pages.ts';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import {
  type SourceCardFragment,
  SourcesDocument,
  type SourcesQuery,
  type SourcesQueryVariables,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { byName, count, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { Contribute } from './contribute.tsx';
import { NamedTable } from './named-table.tsx';
import { asSource, SourceCard, said } from './source-card.tsx';

function rowsOf(cards: readonly SourceCardFragment[]) {
  return cards.map((card) => ({
    name: card.name,
    kind: said(card, 'documentKind') ?? '',
    authors: asSource(card)?.authors.join('; ') ?? said(card, 'authors') ?? '',
    publisher: asSource(card)?.publisher ?? said(card, 'publisher') ?? '',
    date: asSource(card)?.date ?? said(card, 'date') ?? '',
    standing: card.itself.standing,
    restsOnIt: String(asSource(card) !== undefined),
    facts: card.factsTotal,
    id: card.id,
  }));
}

/** The rows of all documents, whichever page is shown. */
async function allRows(variables: SourcesQueryVariables) {
  const all = await allPages<'edges', NonNullable<SourcesQuery['browse']>>(
    'edges',
    async (after) => {
      const page = await ask(SourcesDocument, { ...variables, after });
      return page.browse;
    },
  );
  return rowsOf(all.edges.map(({ node }) => node));
}

function Documents({ data, asked }: { data: SourcesQuery; asked: SourcesQueryVariables }) {
  const say = useSay();
  const { get, landscape } = useAddress();
  const cards = (data.browse?.edges ?? []).map(({ node }) => node);
  const sources = cards.filter(asSource).sort((a, b) => b.factsTotal - a.factsTotal);
  const named = cards.filter((card) => !asSource(card)).sort(byName(say));
  const { hasNextPage, endCursor } = data.browse?.pageInfo ?? {};
  return (
    <div className="calendar">
      <Partial answer={data.browse} />
      <section aria-labelledby="sources-title">
        <div className="bar">
          <h2 id="sources-title">
            {say('Det här vilar uppgifterna på', 'What the facts rest on')}
          </h2>
          <GetMenu
            name={`sources-${landscape}`}
            rows={() => allRows(asked)}
            json={data.browse}
            revision={data.browse?.revision}
          />
        </div>
        {sources.length === 0 ? (
          <p className="quiet">
            {say(
              'Här är inget dokument angivet som källa.',
              'No document is given as a source here.',
            )}
          </p>
        ) : null}
        <div className="source-list">
          {sources.map((card) => (
            <SourceCard key={card.id} card={card} />
          ))}
        </div>
      </section>
      <Contribute owner={data.entity?.itself.links[0]?.entity} />
      {named.length > 0 ? (
        <section>
          <h2 id="named-title">
            {say('Dokument som källorna nämner', 'Documents the sources name')}
          </h2>
          <NamedTable
            cards={named}
            caption={say('Dokument som källorna nämner', 'Documents the sources name')}
          />
        </section>
      ) : null}
      <p className="act">
        {get('after') ? (
          <Here className="btn" change={{ after: undefined }}>
            {say('Till början', 'To the beginning')}
          </Here>
        ) : null}
        {hasNextPage && endCursor ? (
          <Here className="btn" change={{ after: endCursor }}>
            {say('Visa nästa 100', 'Show the next 100')}
          </Here>
        ) : null}
      </p>
    </div>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { get, landscape } = useAddress();
  const name = useLandscapeName();
  const after = get('after');
  const answer = useAnswer(SourcesDocument, { landscape, ...(after ? { after } : {}) });
  const browse = answer.data?.browse;
  return (
    <>
      <PageHead
        title={say(`Källor för ${name}`, `Sources for ${name}`)}
        answer={browse}
        extent={
          browse
            ? count(say, browse.total, ['dokument', 'document'], ['dokument', 'documents'])
            : undefined
        }
      >
        {say(
          'Varje uppgift här säger var den står. Orden är våra egna; hänvisningen öppnar stället i dokumentets text, så mycket som får visas.',
          'Every fact here says where it is stated. The words are ours; the reference opens the place in the text of the document, as much as may be shown.',
        )}
      </PageHead>
      <Shown answer={answer}>
        {(data) => (
          <Documents data={data} asked={answer.asked.variables as SourcesQueryVariables} />
        )}
      </Shown>
      <AsGraphql asked={answer.asked} />
    </>
  );
}
