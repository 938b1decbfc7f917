/** The way by an issuer of OpenID Connect and back. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { grantsOf } from '../../record/accounts/account.ts';
import { keepVouched } from '../../record/accounts/claimed-account.ts';
import type { ReadingSource } from '../graphql/context.ts';
import { clearCookie, cookieOf, setCookie } from './cookies.ts';
import type { AccountDesk } from './desk.ts';
import { letIn, voiceOf } from './entrance.ts';
import type { OnTheWay, OpenId } from './open-id.ts';
import { originOf } from './own-address.ts';
import { sendPage } from './pages/html.ts';
import { brokenPage, noRolePage } from './pages/sign-in-pages.ts';

const OnTheWayShape = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });

/** What the browser remembered; undefined where it remembers nothing, or something else. */
function remembered(cookie: string | undefined): OnTheWay | undefined {
  try {
    return OnTheWayShape.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
}

const returnPath = '/sign-in/openid/return';

/** Adds the two addresses. */
export function addIssuerReturn(
  app: FastifyInstance,
  desk: AccountDesk,
  openId: OpenId,
  readings: ReadingSource,
): void {
  const { connection, now, origin } = desk;
  app.get('/sign-in/openid', async (request, reply) => {
    try {
      const { address, onTheWay } = await openId.begin(originOf(origin, request) + returnPath);
      const kept = Buffer.from(JSON.stringify(onTheWay)).toString('base64url');
      return setCookie(reply, 'sign-in', kept, origin)
        .header('cache-control', 'no-store')
        .redirect(address.href, 303);
    } catch (error) {
      request.log.warn({ err: error }, 'The issuer did not answer.');
      return sendPage(request, reply, brokenPage(voiceOf(request, readings), 'issuerAway', 502));
    }
  });
  app.get(returnPath, async (request, reply) => {
    const voice = voiceOf(request, readings);
    const onTheWay = remembered(cookieOf(request, 'sign-in', origin));
    clearCookie(reply, 'sign-in', origin);
    if (onTheWay === undefined)
      return sendPage(request, reply, brokenPage(voice, 'elsewhere', 403));
    const returned = new URL(request.url, originOf(origin, request));
    const said = await openId.end(returned, onTheWay).catch((error) => {
      request.log.warn({ err: error }, 'The issuer vouched for nobody.');
      return undefined;
    });
    if (said === undefined) return sendPage(request, reply, brokenPage(voice, 'issuerAway', 502));
    const account = await keepVouched(connection, said.vouched, now());
    if (grantsOf(account).length === 0)
      return sendPage(request, reply, noRolePage(voice, said.claims));
    return letIn(desk, request, reply, account.id);
  });
}
