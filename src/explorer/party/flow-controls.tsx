/** What can be chosen above the picture of a party: direction, steps, side, picture or table. */
import { useEffect } from 'react';
import { useAddress } from '../address/address.ts';
import { isWriting } from '../frame/shortcuts.tsx';
import { count, useSay } from '../language/say.ts';
import { sides } from '../language/words.ts';
import { Segments } from '../parts/segments.tsx';
import { mostSteps, type View } from './view.ts';

/** How many steps to follow; `+` and `-` on the keyboard do the same. */
function Steps({ steps }: { steps: number }) {
  const say = useSay();
  const { change } = useAddress();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = event.key === '+' ? 1 : event.key === '-' ? -1 : 0;
      const next = steps + by;
      if (by === 0 || next < 1 || next > mostSteps) return;
      event.preventDefault();
      change({ steps: next === 1 ? undefined : next }, { replace: true });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [steps, change]);
  const to = (next: number) => change({ steps: next === 1 ? undefined : next }, { replace: true });
  return (
    <div className="stepper" role="group" aria-label={say('Antal steg', 'Number of steps')}>
      <button
        type="button"
        disabled={steps === 1}
        onClick={() => to(steps - 1)}
        aria-label={say('Färre steg', 'Fewer steps')}
      >
        −
      </button>
      <output>{count(say, steps, ['steg', 'step'], ['steg', 'steps'])}</output>
      <button
        type="button"
        disabled={steps === mostSteps}
        onClick={() => to(steps + 1)}
        aria-label={say('Fler steg', 'More steps')}
      >
        +
      </button>
    </div>
  );
}

/** The controls; each of them writes the address. */
export function FlowControls({ view }: { view: View }) {
  const say = useSay();
  return (
    <div>
      <Segments
        label={say('Riktning', 'Direction')}
        name="direction"
        choices={[
          { value: 'feeds-it', label: say('Lämnar hit', 'Give here') },
          { value: undefined, label: say('Båda', 'Both') },
          { value: 'it-feeds', label: say('Får härifrån', 'Receive from here') },
        ]}
      />
      <Steps steps={view.steps} />
      <Segments
        label={say('Tänkt eller bekräftat', 'Intended or confirmed')}
        name="side"
        choices={[
          { value: 'designed', label: say(...sides.DESIGNED) },
          { value: 'documented', label: say(...sides.DOCUMENTED) },
          { value: undefined, label: say('Båda', 'Both') },
        ]}
      />
      <Segments
        label={say('Visa som', 'Show as')}
        name="view"
        choices={[
          { value: undefined, label: say('Bild', 'Picture') },
          { value: 'table', label: say('Tabell', 'Table') },
        ]}
      />
    </div>
  );
}
