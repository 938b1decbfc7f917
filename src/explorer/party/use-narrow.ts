/** Whether the window is too narrow for a picture whose names can be read. */
import { useMedia } from '../parts/use-media.ts';

/** True below 56 rem on a screen; lists stand there instead of the picture, and only one of them is drawn. */
export function useNarrow(): boolean {
  return useMedia('screen and (max-width: 56rem)');
}
