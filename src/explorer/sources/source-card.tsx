/** A source: who wrote it, what rests on it, how sure that is, and what it does not say. */
import { useAddress } from '../address/address.ts';
import { ToEntity } from '../address/place.tsx';
import { SilencesOfDocument, type SourceCardFragment } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { count, day, useSay } from '../language/say.ts';
import { bases, entityKinds } from '../language/words.ts';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { ToPassage } from '../parts/passage-link.tsx';
import { Loading, Refused } from '../parts/states.tsx';
import { WhereToGetIt } from '../source/about-document.tsx';
import { textUses } from '../source/text-uses.ts';
import { type RestingCounts, useResting } from './source-facts.ts';

/** A property of a document as its own values tell it. */
export function said({ itself }: SourceCardFragment, property: string): string | undefined {
  return itself.values.find((one) => one.property === property)?.value;
}

/** The document as its own citation describes it, when it is one the facts rest on. */
export function asSource({ id, citations }: SourceCardFragment) {
  return citations.find(({ document }) => document.id === id)?.document;
}

const silencesShown = 20;

function Silences({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const answer = useAnswer(
    SilencesOfDocument,
    ids.length > 0 ? { ids: ids.slice(0, silencesShown) } : undefined,
  );
  const more = ids.length - silencesShown;
  return (
    <>
      <ul className="told-list">
        {(answer.data?.entities ?? []).map((entity) =>
          entity ? (
            <li key={entity.itself.id}>
              {entity.itself.links.map(({ entity: about }) => (
                <span key={about.id}>
                  <ToEntity id={about.id}>{about.name}</ToEntity>:{' '}
                </span>
              ))}
              {entity.itself.sentence}
              <SourcesOnDemand citations={entity.itself.citations} of={entity.itself} />
            </li>
          ) : null,
        )}
      </ul>
      {more > 0 ? (
        <p className="quiet">{say(`… och ${more} till.`, `… and ${more} more.`)}</p>
      ) : null}
    </>
  );
}

function Sure({ counts }: { counts: RestingCounts }) {
  const say = useSay();
  return (
    <section>
      <h4>{say('Hur säkert det är', 'How sure it is')}</h4>
      <dl className="counts">
        {counts.bases.map(([basis, number]) => (
          <div key={basis}>
            <dt>{say(...bases[basis])}</dt>
            <dd className="num">{number.toLocaleString(say.tag)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('osäker läsning', 'uncertain reading')}</dt>
          <dd className="num">{counts.uncertain.toLocaleString(say.tag)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** All that is counted, once it is asked for. */
function Resting({ id }: { id: string }) {
  const say = useSay();
  const { data, error } = useResting(id);
  if (error) return <Refused error={error} />;
  if (!data) return <Loading />;
  const { counts, contradictions } = data;
  return (
    <div className="resting">
      <section>
        <h4>{say('Vad som vilar på den', 'What rests on it')}</h4>
        <dl className="counts">
          {counts.kinds.map(([kind, number]) => (
            <div key={kind}>
              <dt>{say(...entityKinds[kind])}</dt>
              <dd className="num">{number.toLocaleString(say.tag)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Sure counts={counts} />
      {counts.silences.length > 0 ? (
        <details className="wide">
          <summary>
            {say('Vad den inte säger', 'What it does not say')} ({counts.silences.length})
          </summary>
          <Silences ids={counts.silences} />
        </details>
      ) : null}
      {contradictions.length > 0 ? (
        <details className="wide">
          <summary>
            {say('Uppgifter som går isär', 'Where statements conflict')} ({contradictions.length})
          </summary>
          <ul className="told-list">
            {contradictions.map((fact) => (
              <li key={fact.id}>
                {fact.sentence}
                <SourcesOnDemand citations={fact.citations} of={fact} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** One source; what rests on it opens by the address. */
export function SourceCard({ card }: { card: SourceCardFragment }) {
  const say = useSay();
  const { get, change } = useAddress();
  const isOpen = get('source') === card.id;
  const source = asSource(card);
  const date = source?.date ?? said(card, 'date');
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    [say('Av', 'By'), source?.authors.join('; ')],
    [say('Utgivare', 'Publisher'), source?.publisher ?? undefined],
    [say('Datum', 'Date'), date ? day(say, date) : undefined],
    [say('Slag', 'Kind'), said(card, 'documentKind')],
  ];
  return (
    <article className="panel pad source" aria-labelledby={`source-${card.id}`}>
      <h3 id={`source-${card.id}`}>
        <ToEntity id={card.id}>{card.name}</ToEntity>
      </h3>
      {card.description ? <p>{card.description}</p> : null}
      <dl className="about">
        {fields.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {source ? (
        <>
          <p>
            <ToPassage document={card.id}>
              {say('Läs texten, rubrik för rubrik', 'Read the text, heading by heading')}
            </ToPassage>{' '}
            <span className="quiet">({say(...textUses[source.textUse ?? 'UNDECIDED'])})</span>
          </p>
          <p className="small">
            <WhereToGetIt document={source} />
          </p>
        </>
      ) : null}
      <details
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          if (open !== isOpen) change({ source: open ? card.id : undefined }, { replace: true });
        }}
      >
        <summary>
          {count(
            say,
            card.factsTotal,
            ['uppgift vilar på den eller handlar om den', 'fact rests on it or is about it'],
            ['uppgifter vilar på den eller handlar om den', 'facts rest on it or are about it'],
          )}
        </summary>
        {isOpen ? <Resting id={card.id} /> : null}
      </details>
    </article>
  );
}
