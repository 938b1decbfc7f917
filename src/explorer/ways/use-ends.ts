/** The parties at the ends of a way, by the ids that the address names. */
import { WayEndsDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';

/** What an id stands for, asked for by itself so that one mistyped id does not hide the other; no id asks nothing. */
export function useEnd(id: string | undefined) {
  const { data, error, isPlaceholderData } = useAnswer(
    WayEndsDocument,
    id === undefined ? undefined : { ids: [id] },
  );
  const end = id === undefined ? undefined : data?.entities?.find((one) => one?.id === id);
  const isKnown = id === undefined || error !== null || (data !== undefined && !isPlaceholderData);
  return { end: error === null ? (end ?? undefined) : undefined, isKnown };
}
