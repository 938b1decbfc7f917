/** Who is signed in, with the way to their account, where one signs out; whoever only reads sees nothing of it. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { MeDocument } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';

/** The name, in the head of every page. */
export function SignedIn() {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => ask(MeDocument, {}, signal),
  });
  if (!data?.me) return null;
  return (
    <a className="btn" href="/sign-in">
      <span className="sr">{say('Inloggad som ', 'Signed in as ')}</span>
      {data.me.name}
      <span className="sr">{say(', konto och utloggning', ', account and signing out')}</span>
    </a>
  );
}
