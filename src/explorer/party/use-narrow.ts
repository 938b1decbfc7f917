/** Whether the window is too narrow for a picture whose names can be read. */
import { useSyncExternalStore } from 'react';

const query = 'screen and (max-width: 56rem)';

function listen(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** True below 56 rem on a screen; lists stand there instead of the picture, and only one of them is drawn. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}
