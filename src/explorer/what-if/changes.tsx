/** What is changed: chips of what goes and what comes, each with a way to take it back. */
import { useEffect, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { ChangedDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { flowKinds } from '../language/words.ts';
import { type Added, readAdded, without } from './change-asked.ts';

/** The change the address asks for. */
export function useChange() {
  const { list } = useAddress();
  const added = list('add') ?? [];
  return {
    remove: list('remove') ?? [],
    flows: list('flows') ?? [],
    added: added.flatMap((written): readonly (Added & { written: string })[] => {
      const one = readAdded(written);
      return one ? [{ ...one, written }] : [];
    }),
    /** What is written in `add` that is no flow. */
    unread: added.filter((written) => readAdded(written) === undefined),
  };
}

/** The name of an id, and whether nothing has it; each is asked alone, so that one unknown id hides no other name. */
function useName(id: string) {
  const { data, error } = useAnswer(ChangedDocument, { ids: [id] });
  const found = data?.entities?.[0];
  return { name: found?.id === id ? found.name : id, isNothing: error !== null };
}

type ChipChange = Readonly<Record<string, readonly string[] | undefined>>;

function Chip({
  label,
  name,
  id,
  change,
}: {
  label: string;
  name: string;
  id?: string;
  change: ChipChange;
}) {
  const say = useSay();
  return (
    <li className="change">
      <span>
        <span className="quiet">{label}</span>{' '}
        {id === undefined ? name : <ToEntity id={id}>{name}</ToEntity>}
      </span>
      <Here className="back" change={change} aria-label={say(`Ångra: ${name}`, `Undo: ${name}`)}>
        <span aria-hidden="true">✕</span>
      </Here>
    </li>
  );
}

function Gone({ id, label, change }: { id: string; label: string; change: ChipChange }) {
  const say = useSay();
  const { name, isNothing } = useName(id);
  if (isNothing)
    return <Chip label={say('Finns inte:', 'Does not exist:')} name={id} change={change} />;
  return <Chip label={label} name={name} id={id} change={change} />;
}

function Come({ added, change }: { added: Added; change: ChipChange }) {
  const say = useSay();
  const from = useName(added.from);
  const to = useName(added.to);
  const kind = say(...flowKinds[added.kind]).toLocaleLowerCase(say.tag);
  const label =
    from.isNothing || to.isNothing
      ? say('Med, fast en ände inte finns:', 'With, though one end does not exist:')
      : say('Med', 'With');
  return <Chip label={label} name={`${kind}: ${from.name} → ${to.name}`} change={change} />;
}

/** The chips; when one is taken back the focus goes to their heading. */
export function Changes() {
  const say = useSay();
  const { list } = useAddress();
  const { remove, flows, added, unread } = useChange();
  const number = remove.length + flows.length + added.length + unread.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(number);
  useEffect(() => {
    if (number < before.current) heading.current?.focus();
    before.current = number;
  }, [number]);
  const title = (
    <h2 className="sr" tabIndex={-1} ref={heading}>
      {number === 0
        ? say('Inget är ändrat än', 'Nothing is changed yet')
        : say('Det som ändras', 'What is changed')}
    </h2>
  );
  if (number === 0) return title;
  return (
    <div className="changes">
      {title}
      <ul aria-label={say('Det som ändras', 'What is changed')}>
        {remove.map((id) => (
          <Gone
            key={id}
            id={id}
            label={say('Utan', 'Without')}
            change={{ remove: without(remove, id) }}
          />
        ))}
        {flows.map((id) => (
          <Gone
            key={id}
            id={id}
            label={say('Utan flödet', 'Without the flow')}
            change={{ flows: without(flows, id) }}
          />
        ))}
        {added.map(({ written, ...one }) => (
          <Come key={written} added={one} change={{ add: without(list('add') ?? [], written) }} />
        ))}
        {unread.map((written) => (
          <Chip
            key={written}
            label={say('Går inte att läsa:', 'Cannot be read:')}
            name={written}
            change={{ add: without(list('add') ?? [], written) }}
          />
        ))}
      </ul>
      <Here className="btn" change={{ remove: undefined, flows: undefined, add: undefined }}>
        {say('Börja om', 'Start over')}
      </Here>
    </div>
  );
}
