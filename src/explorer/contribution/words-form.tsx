/** A form for words that all see: a comment, or why a step is taken. */
import type { TypedDocument } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import type { CameFragment } from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';
import { useSay } from '../language/say.ts';
import type { Draft } from '../parts/draft.ts';
import { NotDone } from '../parts/faults.tsx';
import { FormField } from '../parts/form-field.tsx';

/** What is sent with words. */
interface WithWords {
  readonly key: string;
  readonly number: number;
  readonly words: string;
  readonly token?: string;
  readonly language: 'SV' | 'EN';
}
/** An act that takes words. */
export type WordsDocument = TypedDocument<{ readonly outcome: CameFragment | null }, WithWords>;

/** The form; what is typed is kept in its draft until it is sent. */
export function WordsForm({
  number,
  document,
  draft,
  ask,
  label,
  token,
  ...form
}: {
  number: number;
  document: WordsDocument;
  draft: Draft<{ words: string }>;
  /** What is to be said. */
  ask: string;
  /** What the button says. */
  label: string;
  token?: string | undefined;
  id?: string;
  hidden?: boolean;
}) {
  const say = useSay();
  const { language } = useAddress();
  const act = useAct(document, { onDone: draft.clear });
  const { words } = draft.fields;
  return (
    <form
      {...form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (act.isPending) return;
        act.mutate({ number, words, language, ...(token === undefined ? {} : { token }) });
      }}
    >
      <FormField
        label={ask}
        hint={say('Det syns för alla.', 'It is seen by all.')}
        rows={3}
        required
        value={words}
        onType={(text) => draft.set({ words: text })}
      />
      <NotDone act={act} faults={act.data?.faults ?? []} />
      <p className="act">
        <button type="submit" className="btn" aria-busy={act.isPending}>
          {label}
        </button>
      </p>
    </form>
  );
}
