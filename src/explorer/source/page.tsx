/** A source, read: its headings, the text of a place, and what rests on it. */
import { useParams } from 'wouter';
import { useAddress } from '../address/address.ts';
import { Here, To, ToEntity } from '../address/place.tsx';
import { SourceOutlineDocument, type SourceOutlineQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { count, useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { AboutDocument } from './about-document.tsx';
import { OutlineList, sectionName } from './outline-list.tsx';
import { PassagePanel } from './passage-panel.tsx';

type Source = NonNullable<SourceOutlineQuery['statedIn']>;

/** The innermost section that a place lies in, or that it names. */
function currentOf({ sections }: Source, at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  const named = sections.filter(({ locator }) => at === locator || at.startsWith(`${locator}, `));
  return named.sort((a, b) => b.locator.length - a.locator.length)[0]?.locator;
}

function Reading({ source }: { source: Source }) {
  const say = useSay();
  const { get } = useAddress();
  const at = get('at');
  const { document, sections, total } = source;
  const first = sections.find(({ facts }) => facts > 0) ?? sections[0];
  return (
    <div className="source-page">
      <OutlineList sections={sections} current={currentOf(source, at)} />
      <div>
        {at === undefined ? (
          <section className="panel pad reading" aria-labelledby="about-title">
            <h2 id="about-title">{say('Om dokumentet', 'About the document')}</h2>
            <AboutDocument document={document} />
            <p>
              {count(
                say,
                total,
                ['uppgift vilar på det', 'fact rests on it'],
                ['uppgifter vilar på det', 'facts rest on it'],
              )}
              {'. '}
              <ToEntity id={document.id}>
                {say('Allt som är känt om dokumentet', 'All that is known of the document')}
              </ToEntity>
            </p>
            {first ? (
              <p className="act">
                <Here className="btn" change={{ at: first.locator }}>
                  {say(`Läs från ${sectionName(first)}`, `Read from ${sectionName(first)}`)}
                </Here>
              </p>
            ) : (
              <p className="quiet">
                {say(
                  'Ingen har läst dokumentet för det här landskapet.',
                  'Nobody has read the document for this landscape.',
                )}
              </p>
            )}
          </section>
        ) : (
          <>
            <PassagePanel document={document} at={at} />
            <details className="panel pad">
              <summary>{say('Om dokumentet', 'About the document')}</summary>
              <AboutDocument document={document} />
            </details>
          </>
        )}
      </div>
    </div>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { id = '' } = useParams<{ id: string }>();
  const answer = useAnswer(SourceOutlineDocument, { document: decodeURIComponent(id) });
  const source = answer.data?.statedIn;
  return (
    <>
      <PageHead
        title={source?.document.name ?? say('Ett dokument', 'A document')}
        answer={source}
        extent={
          source
            ? count(say, source.sections.length, ['rubrik', 'heading'], ['rubriker', 'headings'])
            : undefined
        }
      >
        <To path="/sources">{say('Alla källor', 'All sources')}</To>
      </PageHead>
      <Shown answer={answer}>
        {({ statedIn }) => (statedIn ? <Reading source={statedIn} /> : null)}
      </Shown>
    </>
  );
}
