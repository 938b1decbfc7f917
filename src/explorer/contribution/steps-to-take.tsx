/** What can be done with a contribution now, for who may; who may not is told what is needed. */
import { useId, useState } from 'react';
import type { ContributionAct, ContributionState } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import {
  AskBackDocument,
  ProposeDocument,
  TakeUpDocument,
  WithdrawDocument,
} from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';
import { type Told, useSay } from '../language/say.ts';
import { useDraft } from '../parts/draft.ts';
import { NotDone } from '../parts/faults.tsx';
import { type Shown, useToken } from './use-contribution.ts';
import { type WordsDocument, WordsForm } from './words-form.tsx';

/** A step that is one press. */
function Press({
  number,
  document,
  label,
}: {
  number: number;
  document: typeof TakeUpDocument | typeof ProposeDocument;
  label: string;
}) {
  const { language } = useAddress();
  const act = useAct(document as typeof TakeUpDocument);
  return (
    <div>
      <button
        type="button"
        className="btn primary"
        aria-busy={act.isPending}
        onClick={() => {
          if (!act.isPending) act.mutate({ number, language });
        }}
      >
        {label}
      </button>
      <NotDone act={act} faults={act.data?.faults ?? []} />
    </div>
  );
}

/** A step that says why, behind a button that opens it. */
function WithReason({
  number,
  document,
  label,
  ask,
  token,
}: {
  number: number;
  document: WordsDocument;
  label: string;
  /** What is to be said. */
  ask: string;
  token?: string | undefined;
}) {
  const id = useId();
  const draft = useDraft(`${label} ${number}`, { words: '' });
  const [isOpen, setOpen] = useState(draft.isTyped);
  return (
    <div>
      <button
        type="button"
        className="btn"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label} …
      </button>
      <WordsForm
        id={id}
        hidden={!isOpen}
        number={number}
        document={document}
        draft={draft}
        ask={ask}
        label={label}
        token={token}
      />
    </div>
  );
}

/** Who takes the next step, by how far it has come. */
const needed: Partial<Record<ContributionState, { act: ContributionAct; says: Told }>> = {
  DRAFT: {
    act: 'PROPOSE',
    says: [
      'Det är ett utkast. Den som skriver det föreslår det när det är klart.',
      'It is a draft. Its author proposes it when it is ready.',
    ],
  },
  PROPOSED: {
    act: 'TAKE_UP',
    says: [
      'Det väntar på granskning. För att ta upp det behöver du vara inloggad som granskare för landskapet.',
      'It waits to be looked over. To take it up you need to be signed in as a reviewer of the landscape.',
    ],
  },
  IN_REVIEW: {
    act: 'DECIDE',
    says: [
      'Det granskas. För att besluta behöver du vara inloggad som granskare för landskapet, och ingen granskar sitt eget.',
      'It is looked over. To decide you need to be signed in as a reviewer of the landscape, and nobody reviews their own.',
    ],
  },
  DECIDED: {
    act: 'PUBLISH',
    says: [
      'Det är avgjort. Det som godtogs ges ut av landskapets ägare.',
      'It is decided. What was accepted is published by the owner of the landscape.',
    ],
  },
};

/** The steps; deciding stands with the changes themselves. */
export function StepsToTake({ of: { number, state, origin, mayDo } }: { of: Shown }) {
  const say = useSay();
  const token = useToken(number);
  const may = (act: ContributionAct) => mayDo.includes(act);
  // A reader's remark that is decided has its answer.
  const next = origin === 'READER' && state === 'DECIDED' ? undefined : needed[state];
  return (
    <div className="steps-to-take noprint">
      {next && !may(next.act) ? <p className="quiet">{say(...next.says)}</p> : null}
      {may('PROPOSE') ? (
        <Press number={number} document={ProposeDocument} label={say('Föreslå', 'Propose')} />
      ) : null}
      {may('TAKE_UP') ? (
        <Press number={number} document={TakeUpDocument} label={say('Ta upp', 'Take up')} />
      ) : null}
      {may('PUBLISH') ? (
        <To className="btn primary" path="/contributions" change={{}}>
          {say('Ge ut', 'Publish')}
        </To>
      ) : null}
      {may('ASK_BACK') ? (
        <WithReason
          number={number}
          document={AskBackDocument}
          label={say('Fråga tillbaka', 'Ask back')}
          ask={say('Vad behöver du veta?', 'What do you need to know?')}
        />
      ) : null}
      {may('WITHDRAW') ? (
        <WithReason
          number={number}
          document={WithdrawDocument as unknown as WordsDocument}
          label={say('Ta tillbaka', 'Take back')}
          ask={say('Varför tas det tillbaka?', 'Why is it taken back?')}
          token={token}
        />
      ) : null}
    </div>
  );
}
