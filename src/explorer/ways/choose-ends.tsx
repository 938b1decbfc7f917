/** From where and to where: fields for both, and examples to begin with. */
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { partyKinds } from '../language/words.ts';
import { PartyPicker } from '../parts/party-picker.tsx';
import { State } from '../parts/states.tsx';
import type { WayEnd } from './no-way.tsx';
import { useEnds } from './use-ends.ts';

const parties = [...partyKinds];

/** Pairs to begin with, in the landscape the seed knows best. */
const examples = [
  ['programrad', 'samverkansrad-forberedande-insatser'],
  ['rar-lg', 'branschforum'],
  ['branschforum', 'rar-lg'],
] as const;

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
  const endOf = useEnds(examples.flat());
  return (
    <State title={say('Välj varifrån och vart', 'Choose from where and to where')}>
      <p>{say('Eller börja med ett exempel:', 'Or begin with an example:')}</p>
      <ul>
        {examples.map(([from, to]) => {
          const [start, end] = [endOf(from), endOf(to)];
          return start && end ? (
            <li key={`${from} ${to}`}>
              <Here change={{ from, to }}>
                {say(
                  `Hur når något fram från ${start.name} till ${end.name}?`,
                  `How does something get from ${start.name} to ${end.name}?`,
                )}
              </Here>
            </li>
          ) : null;
        })}
      </ul>
    </State>
  );
}
