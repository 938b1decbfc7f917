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

/** The name of an id, and whether it is known that nothing has that id. */
function useNames(ids: readonly string[]) {
  const { data, isPlaceholderData } = useAnswer(
    ChangedDocument,
    ids.length > 0 ? { ids: [...ids] } : undefined,
  );
  const names = new Map((data?.entities ?? []).flatMap((one) => (one ? [[one.id, one.name]] : [])));
  return {
    nameOf: (id: string) => names.get(id) ?? id,
    isNothing: (id: string) => data !== undefined && !isPlaceholderData && !names.has(id),
  };
}

function Chip({
  label,
  name,
  id,
  change,
}: {
  label: string;
  name: string;
  id?: string;
  change: Readonly<Record<string, readonly string[] | undefined>>;
}) {
  const say = useSay();
  return (
    <li className="chip">
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

/** The chips; when one is taken back the focus goes to their heading. */
export function Changes() {
  const say = useSay();
  const { list } = useAddress();
  const { remove, flows, added, unread } = useChange();
  const { nameOf, isNothing } = useNames([
    ...new Set([...remove, ...flows, ...added.flatMap(({ from, to }) => [from, to])]),
  ]);
  const nothing = say('Finns inte:', 'Does not exist:');
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
          <Chip
            key={id}
            label={isNothing(id) ? nothing : say('Utan', 'Without')}
            name={nameOf(id)}
            id={id}
            change={{ remove: without(remove, id) }}
          />
        ))}
        {flows.map((id) => (
          <Chip
            key={id}
            label={isNothing(id) ? nothing : say('Utan flödet', 'Without the flow')}
            name={nameOf(id)}
            id={id}
            change={{ flows: without(flows, id) }}
          />
        ))}
        {added.map(({ written, kind, from, to }) => (
          <Chip
            key={written}
            label={say('Med', 'With')}
            name={`${say(...flowKinds[kind]).toLocaleLowerCase(say.tag)}: ${nameOf(from)} → ${nameOf(to)}`}
            change={{ add: without(list('add') ?? [], written) }}
          />
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
