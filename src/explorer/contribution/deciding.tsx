/** A reviewer decides: each change is accepted or declined with a reason, or left for later; a remark is answered in words. */
import { type ReactNode, useId } from 'react';
import { useAddress } from '../address/address.ts';
import { DecideDocument } from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';
import { count, useSay } from '../language/say.ts';
import { useDraft } from '../parts/draft.ts';
import { NotDone } from '../parts/faults.tsx';
import { FormField } from '../parts/form-field.tsx';
import { type Change, ProposedChanges } from './proposed-changes.tsx';
import type { Shown } from './use-contribution.ts';

/** What is chosen for one change. */
interface Chosen {
  readonly accept: boolean;
  readonly reason: string;
}

interface Typed {
  /** By the place of the change; those without stay undecided. */
  readonly chosen: Readonly<Record<number, Chosen>>;
  readonly words: string;
}

const empty: Typed = { chosen: {}, words: '' };

function Choices({
  change,
  chosen,
  choose,
}: {
  change: Change;
  chosen: Chosen | undefined;
  choose: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const group = useId();
  const reason = chosen?.reason ?? '';
  const choice = (accept: boolean, label: string) => (
    <label>
      <input
        type="radio"
        name={group}
        checked={chosen?.accept === accept}
        onChange={() => choose({ accept, reason })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="choices">
      <legend className="sr">
        {say(`Beslut om: ${change.sentence}`, `Decision on: ${change.sentence}`)}
      </legend>
      <div className="seg">
        {choice(true, say('Godta', 'Accept'))}
        {choice(false, say('Avslå', 'Decline'))}
      </div>
      {chosen ? (
        <FormField
          label={
            chosen.accept
              ? say('Skäl, om du vill', 'Reason, if you like')
              : say('Tas inte in, därför att …', 'Not taken in, because …')
          }
          required={!chosen.accept}
          value={reason}
          onType={(text) => choose({ accept: chosen.accept, reason: text })}
        />
      ) : null}
    </fieldset>
  );
}

/** The changes with their choices, and the button that decides what is chosen. */
export function Deciding({ of, children }: { of: Shown; children?: ReactNode }) {
  const say = useSay();
  const { language } = useAddress();
  const { number, changes } = of;
  const draft = useDraft(`decide ${number}`, empty);
  const act = useAct(DecideDocument, { onDone: draft.clear });
  const { chosen, words } = draft.fields;
  const open = changes.filter(({ decision }) => decision === null);
  const choose = (place: number, one: Chosen) => draft.set({ chosen: { ...chosen, [place]: one } });
  const decisions = open.flatMap(({ place }) => {
    const one = chosen[place];
    if (!one) return [];
    const reason = one.reason.trim();
    return [{ change: place, accept: one.accept, ...(reason ? { reason } : {}) }];
  });
  const acceptAll = () =>
    draft.set({
      chosen: Object.fromEntries(
        open.map(({ place }) => [place, { accept: true, reason: chosen[place]?.reason ?? '' }]),
      ),
    });
  const isAnswer = changes.length === 0;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (act.isPending) return;
        act.mutate({ number, language, decisions, ...(words.trim() ? { words } : {}) });
      }}
    >
      {isAnswer ? null : (
        <>
          <h2>{say('Ändringarna', 'The changes')}</h2>
          <ProposedChanges
            of={of}
            deciding={(change) =>
              change.decision ? null : (
                <Choices
                  change={change}
                  chosen={chosen[change.place]}
                  choose={(one) => choose(change.place, one)}
                />
              )
            }
          />
        </>
      )}
      {children}
      <section className="panel pad form">
        <h2>{say('Besluta', 'Decide')}</h2>
        <FormField
          label={
            isAnswer
              ? say('Svar till läsaren', 'Answer to the reader')
              : say('Något att säga med beslutet', 'Something to say with the decision')
          }
          hint={say('Det syns för alla.', 'It is seen by all.')}
          rows={3}
          required={isAnswer}
          value={words}
          onType={(text) => draft.set({ words: text })}
        />
        <NotDone act={act} faults={act.data?.faults ?? []} />
        <p className="act">
          <button
            type="submit"
            className="btn primary"
            disabled={!isAnswer && decisions.length === 0}
            aria-busy={act.isPending}
          >
            {isAnswer
              ? say('Svara och avgör', 'Answer and decide')
              : say(
                  `Besluta om ${count(say, decisions.length, ['ändring', ''], ['ändringar', ''])}`,
                  `Decide on ${count(say, decisions.length, ['', 'change'], ['', 'changes'])}`,
                )}
          </button>
          {open.length > 1 ? (
            <button type="button" className="btn" onClick={acceptAll}>
              {say('Godta alla', 'Accept all')}
            </button>
          ) : null}
        </p>
      </section>
    </form>
  );
}
