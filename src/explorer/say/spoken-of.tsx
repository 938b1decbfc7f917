/** What the service says today, of which somebody says that it is wrong. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { readAddress, useAddress } from '../address/address.ts';
import { To, ToEntity } from '../address/place.tsx';
import { RemarkedDocument } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';

/** The thing with an id and what it says; undefined while it is not known, and where nothing has the id. */
export function useRemarked(id: string | undefined) {
  const { language, revision } = useAddress();
  const variables = {
    ids: id === undefined ? [] : [id],
    language,
    ...(revision ? { revision } : {}),
  };
  const { data } = useQuery({
    queryKey: ['remarked', variables],
    queryFn: ({ signal }) => ask(RemarkedDocument, variables, signal),
    enabled: id !== undefined,
  });
  return data?.entities?.[0] ?? undefined;
}

/** What the address speaks of: a thing, or the words of something that has no page of its own. */
export function useSpokenOf() {
  const { get } = useAddress();
  const thing = useRemarked(get('about'));
  const says = get('says');
  if (thing) return { id: thing.id, sentence: thing.itself.sentence };
  return says ? { id: undefined, sentence: says } : undefined;
}

/** The page somebody came from, as a link takes it. */
export function backTo(page: string) {
  return readAddress(page.startsWith('/') && !page.startsWith('//') ? page : '/');
}

/** The words, quoted, with the page they stand on. */
export function SpokenOf() {
  const say = useSay();
  const { get } = useAddress();
  const of = useSpokenOf();
  const page = get('page');
  if (!of && !page) return null;
  return (
    <figure className="panel pad says">
      <figcaption className="small quiet">
        {of ? say('Så står det i dag', 'It says today') : say('Du skriver om', 'You write about')}
      </figcaption>
      {of ? <blockquote>{of.sentence}</blockquote> : null}
      {of?.id ? (
        <ToEntity id={of.id} className="small">
          {say('Allt om uppgiften', 'All about it')}
        </ToEntity>
      ) : null}
      {!of && page ? (
        <To {...backTo(page)}>{say('Sidan du kom från', 'The page you came from')}</To>
      ) : null}
    </figure>
  );
}
