/** Takes away a party, or adds a flow that is not there yet. */
import { useState } from 'react';
import type { FlowKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { flowKinds, partyKinds } from '../language/words.ts';
import { type Found, PartyPicker } from '../parts/party-picker.tsx';
import { withOne, writeAdded } from './change-asked.ts';

const parties = [...partyKinds];

function TakeAway() {
  const say = useSay();
  const { list, change } = useAddress();
  const remove = list('remove') ?? [];
  return (
    <PartyPicker
      label={say('Ta bort en aktör eller ett forum', 'Take away an actor or forum')}
      value=""
      clears
      kinds={parties}
      onChoose={({ id }) => change({ remove: withOne(remove, id) })}
    />
  );
}

function AddFlow() {
  const say = useSay();
  const { list, change } = useAddress();
  const [kind, setKind] = useState<FlowKind>('DEMAND');
  const [from, setFrom] = useState<Found>();
  const [to, setTo] = useState<Found>();
  const add = () => {
    if (!from || !to) return;
    change({ add: withOne(list('add') ?? [], writeAdded({ kind, from: from.id, to: to.id })) });
    setFrom(undefined);
    setTo(undefined);
  };
  return (
    <form
      className="add-flow"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="field choose">
        <span className="label">{say('Slag', 'Kind')}</span>
        <select value={kind} onChange={({ target }) => setKind(target.value as FlowKind)}>
          {(Object.keys(flowKinds) as FlowKind[]).map((one) => (
            <option key={one} value={one}>
              {say(...flowKinds[one])}
            </option>
          ))}
        </select>
      </label>
      <PartyPicker
        label={say('Från', 'From')}
        value={from?.name ?? ''}
        kinds={parties}
        onChoose={setFrom}
      />
      <PartyPicker
        label={say('Till', 'To')}
        value={to?.name ?? ''}
        kinds={parties}
        onChoose={setTo}
      />
      <button type="submit" className="btn" disabled={!from || !to}>
        {say('Lägg till flödet', 'Add the flow')}
      </button>
    </form>
  );
}

/** Both ways to change the landscape in thought. */
export function ChangeForm() {
  const say = useSay();
  return (
    <div className="change-form panel noprint">
      <TakeAway />
      <details>
        <summary>
          {say('Lägg till ett flöde som inte finns', 'Add a flow that is not there')}
        </summary>
        <AddFlow />
      </details>
    </div>
  );
}
