/** A correction kept as a draft while it is typed: the service says at once what it will say, and what is wrong. */
import { useEffect, useState } from 'react';
import { Refusal } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { BeginDocument, type DraftCameFragment, SaveDocument } from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';

/** How long nothing is typed before it is saved. */
const restMs = 600;
/** What is refused where a draft is one no longer. */
const gone: ReadonlySet<string> = new Set(['CONTRIBUTION_STATE', 'UNKNOWN_CONTRIBUTION']);

/** One property to set, as the API takes it. */
export interface SetProperty {
  readonly fact: string;
  readonly act: 'SET';
  readonly property: string;
  readonly after: unknown;
}

/**
 * Saves what is typed, a moment after the last letter.
 *
 * @param number - of the draft there is; undefined before the first
 * @param onBegun - called with the number of the draft that was begun
 */
export function useSaved(
  changes: readonly SetProperty[],
  message: string,
  number: number | undefined,
  onBegun: (number: number | undefined) => void,
) {
  const { landscape, language } = useAddress();
  const [came, setCame] = useState<DraftCameFragment>();
  const begin = useAct(BeginDocument, { isQuiet: true });
  const save = useAct(SaveDocument, { isQuiet: true });
  const text = JSON.stringify([changes, message]);
  const [saved, setSaved] = useState<string>();
  const isSaved = saved === text || changes.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed is the reason to save, and the draft it is saved in.
  useEffect(() => {
    // Of two drafts begun at once one would be forgotten: what is typed meanwhile is saved in the first.
    if (isSaved || begin.isPending) return;
    const said = { language, message, changes: [...changes] };
    const send = async () => {
      const outcome =
        number === undefined
          ? await begin.mutateAsync({ ...said, landscape })
          : await save.mutateAsync({ ...said, number });
      setSaved(text);
      if (!outcome) return;
      setCame(outcome);
      if (number === undefined && outcome.contribution) onBegun(outcome.contribution.number);
    };
    const failed = (error: unknown) => {
      // The draft was proposed or taken back elsewhere; what is typed begins another.
      if (error instanceof Refusal && gone.has(error.code) && number !== undefined)
        onBegun(undefined);
    };
    const timer = setTimeout(() => void send().catch(failed), restMs);
    return () => clearTimeout(timer);
  }, [text, number, begin.isPending]);
  return {
    came,
    isSaved,
    isPending: begin.isPending || save.isPending,
    error: number === undefined ? begin.error : save.error,
  };
}
