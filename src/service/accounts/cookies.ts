/** The cookies of the service: no script reads them, no other host sets them where there is TLS. */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionMs } from '../../record/accounts/sessions.ts';

/** What is remembered: who is signed in, and a sign-in that is on its way by an issuer. */
type Cookie = 'session' | 'sign-in';

const seconds: Readonly<Record<Cookie, number>> = { session: sessionMs / 1000, 'sign-in': 600 };
const isSecure = (origin: string | null) => origin?.startsWith('https:') === true;
/** Browsers take a name that begins so from the very host alone, and only over TLS. */
const nameOf = (cookie: Cookie, origin: string | null) =>
  isSecure(origin) ? `__Host-${cookie}` : cookie;

const options = (origin: string | null): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: isSecure(origin),
});

export function cookieOf(
  request: FastifyRequest,
  cookie: Cookie,
  origin: string | null,
): string | undefined {
  return request.cookies[nameOf(cookie, origin)];
}

export function setCookie(
  reply: FastifyReply,
  cookie: Cookie,
  value: string,
  origin: string | null,
): FastifyReply {
  return reply.setCookie(nameOf(cookie, origin), value, {
    ...options(origin),
    maxAge: seconds[cookie],
  });
}

export function clearCookie(reply: FastifyReply, cookie: Cookie, origin: string | null) {
  return reply.clearCookie(nameOf(cookie, origin), options(origin));
}
