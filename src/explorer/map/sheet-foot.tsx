/** The foot of the sheet: sources, how to read it, how to cite it and how to contribute. */

import type { RoleName } from '../../client/words.generated.ts';
import { To, ToEntity } from '../address/place.tsx';
import { useAreas } from '../language/areas.ts';
import { day, useSay } from '../language/say.ts';
import { roleNames } from '../language/words.ts';
import { AreaIcon } from '../parts/icons.tsx';
import { RoleLetter } from './entry.tsx';
import type { NumberedSource } from './map-sheet.ts';

function Source({ source: { document, places } }: { source: NumberedSource }) {
  const say = useSay();
  const by = [...document.authors, document.publisher].filter(Boolean).join('; ');
  const about = [by, document.date ? day(say, document.date) : ''].filter(Boolean).join(', ');
  return (
    <li>
      <ToEntity id={document.id}>{document.name}</ToEntity>
      {about ? ` (${about})` : ''}
      <ol>
        {places.map(({ number, heading }) => (
          <li key={number} value={number}>
            <span className="num">{number}</span>{' '}
            {/^\d/.test(heading) ? say('avsnitt ', 'section ') : ''}
            {heading}
          </li>
        ))}
      </ol>
    </li>
  );
}

const roles: readonly RoleName[] = ['EMPLOYER', 'EDUCATOR', 'GROUP_FOCUSED'];

function HowToRead() {
  const say = useSay();
  return (
    <section>
      <h2>{say('Så läses kartan', 'How to read the map')}</h2>
      <ul className="legend">
        <li className="named">{say('namngiven aktör', 'actor with a name')}</li>
        <li className="type">
          {say('aktörstyp utan namngiven aktör här', 'actor type without a named actor here')}
        </li>
        <li>* {say('bara enligt lag, plan eller förslag', 'only by law, plan or proposal')}</li>
        {roles.map((role) => (
          <li key={role}>
            <span className="rl">
              <RoleLetter role={role} word={false} />
            </span>{' '}
            {say(...roleNames[role]).toLocaleLowerCase(say.tag)}
          </li>
        ))}
        {useAreas().map(({ id, colour, name }) => (
          <li key={id}>
            <AreaIcon area={colour} /> {name}
          </li>
        ))}
      </ul>
      <p>
        {say(
          '”Ingen angiven” betyder att källorna är tysta, inte att någon saknas. Den som verkar på flera nivåer står i flera rutor.',
          '“None stated” means that the sources are silent, not that nobody is there. Those who work at several levels stand in several cells.',
        )}
      </p>
    </section>
  );
}

/** All three parts. */
export function SheetFoot({
  sources,
  owner,
  citeAs,
}: {
  sources: readonly NumberedSource[];
  owner: { readonly id: string; readonly name: string } | null;
  citeAs: string;
}) {
  const say = useSay();
  return (
    <div className="sheetfoot">
      <section>
        <h2>{say('Källor', 'Sources')}</h2>
        <ul className="sources">
          {sources.map((source) => (
            <Source key={source.document.id} source={source} />
          ))}
        </ul>
      </section>
      <HowToRead />
      <section>
        <h2>{say('Bidra och hänvisa', 'Contribute and cite')}</h2>
        <p>
          {owner
            ? say(
                `Den som vill lämna en uppgift till kartan vänder sig till ägaren, ${owner.name}. En granskad uppgift kommer med i nästa revision.`,
                `Whoever has a fact for the map turns to its owner, ${owner.name}. A reviewed fact comes with the next revision.`,
              )
            : say(
                'Kartan har ingen angiven ägare. En granskad uppgift kommer med i nästa revision.',
                'The map has no stated owner. A reviewed fact comes with the next revision.',
              )}{' '}
          <To path="/sources" className="noprint">
            {say('Så lämnar du en uppgift', 'How to contribute a fact')}
          </To>
        </p>
        <p>
          {say('Hänvisa så: ', 'Cite as: ')}
          {citeAs}
        </p>
      </section>
    </div>
  );
}
