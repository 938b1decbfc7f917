/** Something done through the API: sent once, however often it is tried. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, type TypedDocument } from '../../client/ask.ts';

/** What came of an act, as every act tells it. */
interface Outcome {
  readonly done: boolean;
}

const keyBytes = 16;

/** A key nobody guesses; also where a page is not served over TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * An act with a key of its own: the very same that is tried again, since no answer came, has the same key and is done once.
 *
 * @param document - a mutation whose one field is called `outcome`
 * @param how.onDone - called with what came of it; where faults kept it from being done, it is not
 * @param how.isQuiet - nothing that is shown changes by it, as when a draft is saved
 */
export function useAct<
  Came extends Outcome,
  Variables extends { readonly key: string; readonly language: 'SV' | 'EN' },
>(
  document: TypedDocument<{ readonly outcome: Came | null }, Variables>,
  {
    onDone,
    isQuiet = false,
  }: { readonly onDone?: (came: Came) => void; readonly isQuiet?: boolean } = {},
) {
  const client = useQueryClient();
  const last = useRef<{ readonly text: string; readonly key: string }>(undefined);
  return useMutation({
    networkMode: 'always',
    mutationFn: async (variables: Omit<Variables, 'key'>) => {
      const text = JSON.stringify(variables);
      if (last.current?.text !== text) last.current = { text, key: newKey() };
      const { key } = last.current;
      const { outcome } = await ask(document, { ...variables, key } as unknown as Variables);
      return outcome;
    },
    async onSuccess(outcome) {
      last.current = undefined;
      if (outcome?.done) onDone?.(outcome);
      if (!isQuiet) await client.invalidateQueries();
    },
  });
}
