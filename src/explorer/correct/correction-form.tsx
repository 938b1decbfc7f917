/** The form: which property, what it is to be, where that is stated and why; below it what the service will say. */
import { useId } from 'react';
import { useAddress } from '../address/address.ts';
import { ToEntity } from '../address/place.tsx';
import { ProposeDocument } from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';
import { ProposedChanges } from '../contribution/proposed-changes.tsx';
import { useSay } from '../language/say.ts';
import { useDraft } from '../parts/draft.ts';
import { FaultList, faultsAt, NotDone } from '../parts/faults.tsx';
import { FormField } from '../parts/form-field.tsx';
import { RefusedWords } from '../parts/states.tsx';
import { CitePassage } from './cite-passage.tsx';
import { FieldControl } from './field-control.tsx';
import { type SetProperty, useSaved } from './use-saved.ts';
import {
  asKept,
  type Cited,
  type Correctable,
  citationsWith,
  type Field,
  fieldsOf,
  type TypedValue,
  valueNow,
} from './values.ts';

/** What is typed; the values by their properties, so that one looked away from is not lost. */
interface Typed {
  readonly property: string;
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly cited: Cited | undefined;
  readonly message: string;
  /** Of the draft that the service keeps. */
  readonly number: number | undefined;
}

const empty: Typed = { property: '', values: {}, cited: undefined, message: '', number: undefined };

/** The changes that what is typed makes: of each property that differs, and of the citations where one is added. */
function changesOf(card: Correctable, fields: readonly Field[], typed: Typed): SetProperty[] {
  const changed = fields.flatMap((field) => {
    const { property } = field;
    const value = typed.values[property];
    if (!value) return [];
    const [before, after] = [asKept(field, valueNow(card, property)), asKept(field, value)];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ property, after }];
  });
  const last = changed.at(-1)?.property;
  const { cited } = typed;
  const stated =
    cited?.section && last
      ? [{ property: 'citations', after: citationsWith(card, cited, last) }]
      : [];
  return [...changed, ...stated].map((one) => ({ fact: card.id, act: 'SET', ...one }));
}

function ChooseProperty({
  fields,
  property,
  choose,
}: {
  fields: readonly Field[];
  property: string;
  choose: (property: string) => void;
}) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('Vad ska rättas?', 'What is to be corrected?')}</label>
      <select id={id} value={property} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('Välj en egenskap', 'Choose a property')}</option>
        {fields.map(({ property: one, head }) => (
          <option key={one} value={one}>
            {head[say.language]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the service will say of it, and what is wrong, as one types. */
function Foreseen({
  saved: { came, error, isSaved, isPending },
}: {
  saved: ReturnType<typeof useSaved>;
}) {
  const say = useSay();
  const { contribution, faults = [] } = came ?? {};
  const all = [...faults, ...(contribution?.faults ?? [])];
  const ofWhole = all.filter(({ change }) => change === null);
  return (
    <section className="panel pad" aria-live="polite" aria-busy={isPending}>
      <h2>{say('Så kommer det att stå', 'What it will say')}</h2>
      {error ? <RefusedWords error={error} /> : null}
      {contribution && contribution.changes.length > 0 ? (
        <ProposedChanges
          of={{
            changes: contribution.changes,
            changesTotal: contribution.changes.length,
            faults: all,
          }}
        />
      ) : (
        <p className="quiet">{say('Inget är ändrat än.', 'Nothing is changed yet.')}</p>
      )}
      <FaultList faults={ofWhole} />
      <p className="micro quiet">
        {isSaved && contribution
          ? say(
              `Sparat som utkast ${contribution.number}.`,
              `Saved as draft ${contribution.number}.`,
            )
          : say('Sparas i webbläsaren medan du skriver.', 'Kept in the browser while you type.')}
      </p>
    </section>
  );
}

/** The form of one fact. */
export function CorrectionForm({ card }: { card: Correctable }) {
  const say = useSay();
  const { language, go } = useAddress();
  const draft = useDraft(`correct ${card.id}`, empty);
  const { property, values, cited, message, number } = draft.fields;
  const fields = fieldsOf(card.kind);
  const field = fields.find((one) => one.property === property);
  const changes = changesOf(card, fields, draft.fields);
  const saved = useSaved(changes, message, number, (begun) => draft.set({ number: begun }));
  const propose = useAct(ProposeDocument, {
    onDone({ contribution }) {
      draft.clear();
      if (contribution) go(contribution.address);
    },
  });
  const value = values[property] ?? valueNow(card, property);
  const faults = [...(saved.came?.faults ?? []), ...(saved.came?.contribution?.faults ?? [])];
  const isReady = number !== undefined && saved.isSaved && changes.length > 0;
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !propose.isPending) propose.mutate({ number, language });
      }}
    >
      <figure className="panel pad says">
        <figcaption className="small quiet">
          <ToEntity id={card.id}>{card.name}</ToEntity>
        </figcaption>
        <blockquote>{card.itself.sentence}</blockquote>
      </figure>
      <div className="panel pad form">
        <ChooseProperty
          fields={fields}
          property={property}
          choose={(one) => draft.set({ property: one })}
        />
        {field ? (
          <FieldControl
            key={property}
            field={field}
            value={value}
            faults={faultsAt(faults, property)}
            onType={(change) =>
              draft.set({ values: { ...values, [property]: { ...value, ...change } } })
            }
          />
        ) : null}
        <CitePassage cited={cited} cite={(one) => draft.set({ cited: one })} />
        <FormField
          label={say('Varför', 'Why')}
          hint={say(
            'Till den som granskar, och för framtiden.',
            'For the reviewer, and for the future.',
          )}
          rows={2}
          value={message}
          onType={(text) => draft.set({ message: text })}
        />
      </div>
      <Foreseen saved={saved} />
      <NotDone act={propose} faults={propose.data?.faults ?? []} />
      <p className="act">
        <button
          type="submit"
          className="btn primary"
          disabled={!isReady}
          aria-busy={propose.isPending}
        >
          {say('Föreslå', 'Propose')}
        </button>
      </p>
    </form>
  );
}
