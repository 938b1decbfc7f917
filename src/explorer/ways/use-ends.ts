/** The parties at the ends of a way, by the ids that the address names. */
import { WayEndsDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';

/** The ends that the address names, with their names. */
export function useEnds(ids: readonly string[]) {
  const asked = [...new Set(ids)];
  const answer = useAnswer(WayEndsDocument, asked.length > 0 ? { ids: asked } : undefined);
  const found = (answer.data?.entities ?? []).filter((one) => one !== null);
  return {
    isKnown: answer.data !== undefined && !answer.isPlaceholderData,
    endOf: (id: string | undefined) => found.find((one) => one.id === id),
  };
}
