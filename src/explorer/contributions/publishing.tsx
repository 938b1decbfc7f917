/** The owner publishes what was accepted, several contributions together, with a title page and a note in plain words. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import {
  PublishableDocument,
  type PublishableQuery,
  PublishDocument,
} from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';
import { count, type Told, useSay } from '../language/say.ts';
import { useDraft } from '../parts/draft.ts';
import { NotDone } from '../parts/faults.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useWriting } from '../parts/use-writing.ts';
import { matterOf } from './matter.ts';

type Publishable = NonNullable<PublishableQuery['contributions']>['edges'][number]['node'];

/** What is decided and whoever reads may publish. */
function usePublishable(): readonly Publishable[] {
  const { landscape, language } = useAddress();
  const { may } = useWriting();
  const asked = { landscape, language };
  const { data } = useQuery({
    queryKey: ['publishable', asked],
    queryFn: ({ signal }) => ask(PublishableDocument, asked, signal),
    staleTime: 0,
    enabled: may('PUBLISH'),
  });
  const decided = data?.contributions?.edges.map(({ node }) => node) ?? [];
  return decided.filter(({ mayDo }) => mayDo.includes('PUBLISH'));
}

/** A note made from what was accepted, for a person to edit. */
function noteOf(chosen: readonly Publishable[]): string {
  return chosen
    .flatMap(({ decided }) => decided.filter(({ decision }) => decision?.accepted))
    .map(({ sentence }) => sentence)
    .join('\n');
}

/** The one-line fields of the title page. */
const titleFields: readonly (readonly [name: TitleField, label: Told])[] = [
  ['adoptedBy', ['Antagen av', 'Adopted by']],
  ['registrationNumber', ['Diarienummer', 'Registration number']],
  ['replaces', ['Ersätter', 'Replaces']],
  ['contact', ['Kontakt', 'Contact']],
];
type TitleField = 'adoptedBy' | 'registrationNumber' | 'replaces' | 'contact';

interface Typed extends Readonly<Record<TitleField, string>> {
  /** Undefined until somebody has edited what was made from the changes. */
  readonly note: string | undefined;
  /** Those left for another time. */
  readonly without: readonly number[];
}

const empty: Typed = {
  adoptedBy: '',
  registrationNumber: '',
  replaces: '',
  contact: '',
  note: undefined,
  without: [],
};

function Choose({
  all,
  without,
  choose,
}: {
  all: readonly Publishable[];
  without: readonly number[];
  choose: (without: readonly number[]) => void;
}) {
  const say = useSay();
  return (
    <fieldset className="publish-which">
      <legend className="label">{say('Det som ges ut', 'What is published')}</legend>
      {all.map((one) => (
        <label key={one.number}>
          <input
            type="checkbox"
            checked={!without.includes(one.number)}
            onChange={({ target }) =>
              choose(
                target.checked
                  ? without.filter((other) => other !== one.number)
                  : [...without, one.number],
              )
            }
          />
          <span>
            {one.number}. {matterOf(one, say)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Form({
  all,
  onPublished,
}: {
  all: readonly Publishable[];
  onPublished: (revision: number) => void;
}) {
  const say = useSay();
  const { landscape, language } = useAddress();
  const draft = useDraft(`publish ${landscape}`, empty);
  const { note, without } = draft.fields;
  const chosen = all.filter(({ number }) => !without.includes(number));
  const written = note ?? noteOf(chosen);
  const act = useAct(PublishDocument, {
    onDone({ revision }) {
      draft.clear();
      if (revision !== null) onPublished(revision);
    },
  });
  const title = Object.fromEntries(
    [
      ...titleFields.map(([name]) => [name, draft.fields[name]] as const),
      ['note', written] as const,
    ].filter(([, text]) => text.trim() !== ''),
  );
  return (
    <form
      className="panel pad form"
      aria-labelledby="publish-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (act.isPending) return;
        // In the order they came, so that what was said later stands.
        const numbers = chosen.map(({ number }) => number).sort((a, b) => a - b);
        act.mutate({ numbers, title, language });
      }}
    >
      <h2 id="publish-title">{say('Klart att ge ut', 'Ready to be published')}</h2>
      <Choose all={all} without={without} choose={(some) => draft.set({ without: some })} />
      <div className="title-page">
        {titleFields.map(([name, label]) => (
          <FormField
            key={name}
            label={say(...label)}
            value={draft.fields[name]}
            onType={(text) => draft.set({ [name]: text })}
          />
        ))}
      </div>
      <FormField
        label={say('Vad som ändras och varför', 'What changes and why')}
        hint={say(
          'Gjort av ändringarna. Skriv om det så att vem som helst förstår.',
          'Made from the changes. Rewrite it so that anybody understands.',
        )}
        rows={6}
        value={written}
        onType={(text) => draft.set({ note: text })}
      />
      <NotDone act={act} faults={act.data?.faults ?? []} />
      <p className="act">
        <button
          type="submit"
          className="btn primary"
          disabled={chosen.length === 0}
          aria-busy={act.isPending}
        >
          {act.isPending
            ? say('Ger ut …', 'Publishing …')
            : say(
                `Ge ut ${count(say, chosen.length, ['bidrag', ''], ['bidrag', ''])} som nästa revision`,
                `Publish ${count(say, chosen.length, ['', 'contribution'], ['', 'contributions'])} as the next revision`,
              )}
        </button>
      </p>
    </form>
  );
}

/** What can be published now, and what just was. */
export function Publishing() {
  const say = useSay();
  const all = usePublishable();
  const [revision, setRevision] = useState<number>();
  return (
    <>
      {revision === undefined ? null : (
        <div className="banner" role="status">
          <p>
            <strong>
              {say(`Revision ${revision} är utgiven.`, `Revision ${revision} is published.`)}
            </strong>
          </p>
          <To className="btn" path="/changes" change={{ until: revision }}>
            {say('Vad har ändrats?', 'What has changed?')}
          </To>
        </div>
      )}
      {all.length > 0 ? <Form all={all} onPublished={setRevision} /> : null}
    </>
  );
}
