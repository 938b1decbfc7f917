/** From where and to where: fields for both, and examples to begin with. */
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { partyKinds } from '../language/words.ts';
import { PartyPicker } from '../parts/party-picker.tsx';
import { State } from '../parts/states.tsx';
import { ToSuggested, useSuggestions } from '../parts/suggested.tsx';
import type { WayEnd } from './no-way.tsx';

const parties = [...partyKinds];

/** The fields. */
export function ChooseEnds({ from, to }: { from: WayEnd | undefined; to: WayEnd | undefined }) {
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
export function Begin() {
  const say = useSay();
  const examples = useSuggestions('WAYS') ?? [];
  return (
    <State title={say('Välj varifrån och vart', 'Choose from where and to where')}>
      {examples.length > 0 ? (
        <>
          <p>{say('Eller börja med ett exempel:', 'Or begin with an example:')}</p>
          <ul>
            {examples.map(({ asks, page }) => (
              <li key={asks}>
                <ToSuggested page={page}>{asks}</ToSuggested>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </State>
  );
}
