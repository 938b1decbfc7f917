/** The addresses of signing in: a link and its button, signing out, and the way by an issuer and back. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { findAccount } from '../../record/accounts/account.ts';
import { lookAtLink, takeLink } from '../../record/accounts/links.ts';
import { endSession } from '../../record/accounts/sessions.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { audienceOf } from './audience-of.ts';
import { clearCookie } from './cookies.ts';
import type { AccountDesk } from './desk.ts';
import { letIn, voiceOf } from './entrance.ts';
import { isFromOwnPage } from './own-address.ts';
import { sendPage } from './pages/html.ts';
import { brokenPage, faultPage, linkPage, statusPage } from './pages/sign-in-pages.ts';
import { addIssuerReturn } from './sign-in-by-issuer.ts';

function addLinks(app: FastifyInstance, desk: AccountDesk, readings: ReadingSource): void {
  const { connection, now, origin, openId } = desk;
  app.get<{ Querystring: { link?: string } }>('/sign-in', async (request, reply) => {
    const voice = voiceOf(request, readings);
    const token = request.query.link;
    const { account } = await audienceOf(desk, request);
    if (typeof token !== 'string') {
      const known = account === null ? undefined : await findAccount(connection, account);
      return sendPage(request, reply, statusPage(voice, known, openId !== undefined));
    }
    const what = await lookAtLink(connection, token, now());
    if ('fault' in what) return sendPage(request, reply, faultPage(voice, what.fault));
    return sendPage(request, reply, linkPage(voice, { token, what, isKnown: account !== null }));
  });
  app.post('/sign-in', async (request, reply) => {
    const voice = voiceOf(request, readings);
    const sent = new URLSearchParams(String(request.body ?? ''));
    const token = sent.get('link') ?? '';
    const name = (sent.get('name') ?? '').trim().slice(0, 100);
    if (!isFromOwnPage(origin, request))
      return sendPage(request, reply, brokenPage(voice, 'elsewhere', 403));
    const { account } = await audienceOf(desk, request);
    const what = await lookAtLink(connection, token, now());
    if ('grant' in what && account === null && name === '')
      return sendPage(
        request,
        reply,
        linkPage(voice, { token, what, isKnown: false, isNameless: true }),
      );
    const entered = await takeLink(connection, token, now(), { account, name });
    if ('fault' in entered) return sendPage(request, reply, faultPage(voice, entered.fault));
    return letIn(desk, request, reply, entered.id);
  });
  app.post('/sign-out', async (request, reply) => {
    if (!isFromOwnPage(origin, request))
      return sendPage(request, reply, brokenPage(voiceOf(request, readings), 'elsewhere', 403));
    const { account, session } = await audienceOf(desk, request);
    if (account !== null && session !== undefined) await endSession(connection, account, session);
    return clearCookie(reply, 'session', origin)
      .header('cache-control', 'no-store')
      .redirect('/sign-in', 303);
  });
}

const styles = readFileSync(new URL('./pages/page.css', import.meta.url), 'utf8');

/** Adds the addresses; forms are read here and nowhere else. */
export async function addSignIn(
  app: FastifyInstance,
  desk: AccountDesk,
  readings: ReadingSource,
): Promise<void> {
  await app.register(async (inner) => {
    inner.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4096 },
      (_request, body, done) => done(null, body),
    );
    addLinks(inner, desk, readings);
    if (desk.openId) addIssuerReturn(inner, desk, desk.openId, readings);
    inner.get('/sign-in/page.css', (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(styles),
    );
  });
}
