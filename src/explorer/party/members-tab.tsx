/** Who sits or takes part in something, and where it sits or takes part itself. */

import type { Capacity } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { ToEntity } from '../address/place.tsx';
import { MembersDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { capacities } from '../language/words.ts';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { StandingTag } from '../parts/tags.tsx';
import type { Card } from './known.ts';

type Seat = Card['seats'][number];

/** The link of a seat or participation to its forum or event, and to who is there. */
const ends = { SEAT: ['of', 'for'], PARTICIPATION: ['in', 'by'] } as const;

function endOf(seat: Seat, which: 0 | 1) {
  const properties = ends[seat.kind as keyof typeof ends];
  return seat.links.find(({ property }) => property === properties?.[which])?.entity;
}

/** The seats that are about something: those in it, those it has, and those held on its behalf. */
export function seatsOf(card: Card): { here: Seat[]; elsewhere: Seat[] } {
  const here = card.seats.filter((seat) => endOf(seat, 0)?.id === card.id);
  const elsewhere = card.seats.filter((seat) => {
    const behalf = seat.links.some(
      ({ property, entity }) => property === 'onBehalfOf' && entity.id === card.id,
    );
    return behalf || endOf(seat, 1)?.id === card.id;
  });
  return { here, elsewhere };
}

function SeatRows({ seats, which }: { seats: readonly Seat[]; which: 0 | 1 }) {
  const say = useSay();
  return (
    <tbody>
      {seats.map((seat) => {
        const other = endOf(seat, which);
        const capacity = seat.sort as Capacity | null;
        const behalf = seat.links.find(({ property }) => property === 'onBehalfOf')?.entity;
        return (
          <tr key={seat.id}>
            <th scope="row">
              {other ? (
                <ToEntity id={other.id}>{other.name}</ToEntity>
              ) : (
                say('ingen namngiven', 'nobody named')
              )}
            </th>
            <td>{capacity && capacity in capacities ? say(...capacities[capacity]) : '–'}</td>
            <td>{behalf ? <ToEntity id={behalf.id}>{behalf.name}</ToEntity> : '–'}</td>
            <td>
              {seat.sentence}
              <SourcesOnDemand citations={seat.citations} of={seat} />
            </td>
            <td>
              <StandingTag standing={seat.standing} />
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

function Seats({
  caption,
  head,
  seats,
  which,
}: {
  caption: string;
  head: string;
  seats: readonly Seat[];
  which: 0 | 1;
}) {
  const say = useSay();
  if (seats.length === 0) return null;
  return (
    <div className="scroll block" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{say('Som', 'As')}</th>
            <th scope="col">{say('För', 'On behalf of')}</th>
            <th scope="col">{say('Vad källan säger', 'What the source says')}</th>
            <th scope="col">{say('Status', 'Status')}</th>
          </tr>
        </thead>
        <SeatRows seats={seats} which={which} />
      </table>
    </div>
  );
}

/** The answer in a sentence. */
function HowMany({ of }: { of: string }) {
  const { landscape } = useAddress();
  const { data } = useAnswer(MembersDocument, { of, ...(landscape ? { landscape } : {}) });
  return <p className="told">{data?.participants?.sentence}</p>;
}

/** The tab. */
export function MembersTab({ card }: { card: Card }) {
  const say = useSay();
  const { here, elsewhere } = seatsOf(card);
  return (
    <>
      <h2>{say('Platser och deltagande', 'Seats and participation')}</h2>
      {here.length > 0 ? <HowMany of={card.id} /> : null}
      <Seats
        caption={say(`Vilka som är med i ${card.name}`, `Who takes part in ${card.name}`)}
        head={say('Vem', 'Who')}
        seats={here}
        which={1}
      />
      <Seats
        caption={say(`Där ${card.name} är med`, `Where ${card.name} takes part`)}
        head={say('Var', 'Where')}
        seats={elsewhere}
        which={0}
      />
    </>
  );
}
