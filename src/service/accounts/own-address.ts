/** Under which address people sign in, and whether a request comes from a page of the service itself. */
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';

const local = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether a host is this machine to itself, where browsers trust plain HTTP. */
export const isLocalHost = (host: string): boolean => local.test(host);

/** The address people sign in under, null where it is this machine's own; or a plain word why nobody can. */
export type SignInAt = { readonly origin: string | null } | { readonly why: string };

/** Signing in needs TLS wherever a network lies between people and service. */
export function signInAt({ PUBLIC_URL, HOST }: Pick<Config, 'PUBLIC_URL' | 'HOST'>): SignInAt {
  if (PUBLIC_URL === undefined)
    return isLocalHost(HOST)
      ? { origin: null }
      : {
          why: `Nobody can sign in: HOST is ${HOST}, so others reach the service, and PUBLIC_URL does not say how. Set it to the https address of the service.`,
        };
  const { protocol, hostname, origin } = new URL(PUBLIC_URL);
  if (protocol === 'https:' || isLocalHost(hostname)) return { origin };
  return {
    why: `Nobody can sign in: PUBLIC_URL is ${PUBLIC_URL}, and without TLS everybody on the way could read along. Put a proxy that speaks https before the service.`,
  };
}

/** The address the caller uses: as the settings say, or this machine's own. */
export function originOf(origin: string | null, { headers, host }: FastifyRequest): string {
  return origin ?? `http://${headers.host ?? host}`;
}

/**
 * Whether a page of the service itself sends this. Browsers say from where they send, and no page can make them say
 * otherwise; what is sent from elsewhere is answered as the public's.
 */
export function isFromOwnPage(origin: string | null, request: FastifyRequest): boolean {
  const { origin: sender, 'sec-fetch-site': site } = request.headers;
  if (origin === null && !isLocalHost(request.hostname)) return false;
  return sender === undefined || sender === 'null'
    ? site === 'same-origin'
    : sender === originOf(origin, request);
}
