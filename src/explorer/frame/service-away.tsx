/** Tells when the service does not answer, keeps what was known on screen, and goes away by itself. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { Unreachable } from '../../client/ask.ts';
import { useSay } from '../language/say.ts';
import { StatusMark } from '../parts/icons.tsx';

/** Whether some question waits for a service that is away. */
function useAway(): boolean {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  return useSyncExternalStore(subscribe, () =>
    cache
      .getAll()
      .some(
        ({ state }) =>
          state.fetchStatus === 'fetching' && state.fetchFailureReason instanceof Unreachable,
      ),
  );
}

/** The banner of a lost service. */
export function ServiceAway() {
  const say = useSay();
  const client = useQueryClient();
  if (!useAway()) return null;
  const again = async () => {
    await client.cancelQueries();
    await client.invalidateQueries();
  };
  return (
    <div className="banner bad" role="alert">
      <StatusMark status="GAP" />
      <p>
        <strong>{say('Tjänsten svarar inte just nu.', 'The service is not answering.')}</strong>{' '}
        {say(
          'Det du redan ser ligger kvar. Nytt försök var femte sekund, och sidan kommer tillbaka av sig själv.',
          'What you already see stays. The page tries every five seconds and comes back by itself.',
        )}
      </p>
      <button type="button" className="btn" onClick={again}>
        {say('Försök nu', 'Try now')}
      </button>
    </div>
  );
}
