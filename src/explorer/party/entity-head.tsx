/** The head of an entity's page: where it belongs, its names, what it is, and what is known at a glance. */
import { Fragment, type ReactNode } from 'react';
import { To, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import { BasisPlace } from '../parts/basis-in-head.tsx';
import { AreaIcon, areaClass } from '../parts/icons.tsx';
import { NotRight } from '../parts/not-right.tsx';
import { usePageTitle } from '../parts/page-head.tsx';
import { AreaTag, KindTag, LevelTag, StandingTag } from '../parts/tags.tsx';
import { type Card, knownOf } from './known.ts';

function Breadcrumbs({ card }: { card: Card }) {
  const say = useSay();
  const area = card.itself.links.find(({ property }) => property === 'inAreas')?.entity;
  const only = card.party?.areas.length === 1 ? card.party.areas[0] : undefined;
  return (
    <nav className="small quiet crumbs" aria-label={say('Du är här', 'You are here')}>
      <To path="/">{say('Systemet', 'The system')}</To> <span aria-hidden="true">/</span>{' '}
      {area && only ? (
        <>
          <ToEntity id={area.id}>{say.area(only)}</ToEntity> <span aria-hidden="true">/</span>{' '}
        </>
      ) : (
        <>
          {say(...entityKinds[card.kind])} <span aria-hidden="true">/</span>{' '}
        </>
      )}
      <span aria-current="page">{card.name}</span>
    </nav>
  );
}

/** The head: what it is and how much there is around it, what it carries, and what can be looked at. */
export function EntityHead({
  card,
  counted,
  children,
}: {
  card: Card;
  counted: string;
  children: ReactNode;
}) {
  usePageTitle(card.name);
  const { party, itself, exchange } = card;
  const areas = party?.areas ?? [];
  const [first] = areas;
  return (
    <div className="entity-head">
      <div className={`ident ${areaClass(areas)}`}>
        {first && areas.length === 1 ? <AreaIcon area={first} /> : null}
        <h1>{card.name}</h1>
        <div className="tags">
          <KindTag kind={card.kind} />
          {party?.levels.map((level) => (
            <LevelTag key={level} level={level} />
          ))}
          {areas.map((area) => (
            <AreaTag key={area} area={area} />
          ))}
          {card.kind === 'PLACE' || card.kind === 'PERSON' ? null : (
            <StandingTag standing={itself.standing} />
          )}
        </div>
        {counted === '' ? null : <p className="counted">{counted}</p>}
      </div>
      {exchange?.carrierSentence ? <p className="carries">{exchange.carrierSentence}</p> : null}
      <div className="entity-sub">
        {children}
        <BasisPlace />
      </div>
    </div>
  );
}

/** Where it belongs, its other names, what it is in words, and what is known at a glance. */
export function About({ card }: { card: Card }) {
  const say = useSay();
  const known = knownOf(card, say);
  return (
    <section className="about" aria-label={say('Om', 'About')}>
      <Breadcrumbs card={card} />
      {card.description ? <p className="described">{card.description}</p> : null}
      {card.aliases.length > 0 ? (
        <p className="small aliases">
          {say('Kallas också', 'Also called')} {card.aliases.join(', ')}
        </p>
      ) : null}
      {card.codes.length > 0 ? (
        <p className="small quiet codes">{card.codes.map(({ inWords }) => inWords).join(' · ')}</p>
      ) : null}
      {known.length > 0 ? (
        <dl className="facts">
          {known.map(({ term, value, note }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {value}
                {note ? <small>{note}</small> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <NotRight of={{ id: card.id, sentence: `${card.name}: ${card.itself.sentence}` }} />
    </section>
  );
}

/** What stands where something was withdrawn: since when, and what took its place. */
export function Tombstone({ card }: { card: Card }) {
  const say = useSay();
  if (card.withdrawnIn === null) return null;
  return (
    <div className="banner" role="note">
      <div>
        <b>
          {say(
            `Utgången sedan revision ${card.withdrawnIn}.`,
            `Withdrawn since revision ${card.withdrawnIn}.`,
          )}
        </b>{' '}
        {card.replacements.length > 0 ? (
          <>
            {say('I dess ställe står', 'In its place stands')}{' '}
            {card.replacements.map(({ id, name }, at) => (
              <Fragment key={id}>
                {at > 0 ? ', ' : ''}
                <ToEntity id={id}>{name}</ToEntity>
              </Fragment>
            ))}
            .
          </>
        ) : (
          say('Inget står i dess ställe.', 'Nothing stands in its place.')
        )}{' '}
        {say('Nedan står vad som var känt då.', 'Below is what was known then.')}
      </div>
    </div>
  );
}
