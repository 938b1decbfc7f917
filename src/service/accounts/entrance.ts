/** What all ways in share: how their pages speak, and what happens when somebody is let in. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bothOf } from '../../language/words.ts';
import { beginSession } from '../../record/accounts/sessions.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { setCookie } from './cookies.ts';
import type { AccountDesk } from './desk.ts';
import { languageOf } from './pages/html.ts';
import type { Voice } from './pages/sign-in-pages.ts';

/** How pages speak to whoever asks. */
export function voiceOf(request: FastifyRequest, readings: ReadingSource): Voice {
  const language = languageOf(request);
  const place = (id: string) => {
    const name = readings.current().facts.byId.get(id)?.name;
    return name === undefined ? id : bothOf(name)[language];
  };
  return { language, place };
}

/** Signs somebody in and goes on to what they may do now. */
export async function letIn(
  desk: AccountDesk,
  request: FastifyRequest,
  reply: FastifyReply,
  account: string,
) {
  const device = request.headers['user-agent'] ?? '';
  const token = await beginSession(desk.connection, account, device, desk.now());
  return setCookie(reply, 'session', token, desk.origin)
    .header('cache-control', 'no-store')
    .redirect('/sign-in', 303);
}
