/** Documents that the sources name. */
import { ToEntity } from '../address/place.tsx';
import type { SourceCardFragment } from '../ask/documents.generated.ts';
import { day, useSay } from '../language/say.ts';
import { StandingTag } from '../parts/tags.tsx';
import { said } from './source-card.tsx';

/** One row per document, in the order given. */
export function NamedTable({
  cards,
  caption,
}: {
  cards: readonly SourceCardFragment[];
  caption: string;
}) {
  const say = useSay();
  return (
    <div className="scroll panel" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Dokument', 'Document')}</th>
            <th scope="col">{say('Slag', 'Kind')}</th>
            <th scope="col">{say('Av', 'By')}</th>
            <th scope="col">{say('Datum', 'Date')}</th>
            <th scope="col">{say('Status', 'Status')}</th>
            <th scope="col">{say('Uppgifter', 'Facts')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => {
            const date = said(card, 'date');
            return (
              <tr key={card.id}>
                <th scope="row">
                  <ToEntity id={card.id}>{card.name}</ToEntity>
                </th>
                <td>{said(card, 'documentKind') ?? '–'}</td>
                <td>{said(card, 'publisher') ?? said(card, 'authors') ?? '–'}</td>
                <td className="num">{date ? day(say, date) : '–'}</td>
                <td>
                  <StandingTag standing={card.itself.standing} />
                </td>
                <td className="num">{card.factsTotal.toLocaleString(say.tag)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
