/** Signing in by an issuer of OpenID Connect: code flow with PKCE, and the roles that a claim maps to. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Config } from '../../config.ts';
import { type Grant, grantOf } from '../../model/grant.ts';
import type { Vouched } from '../../record/accounts/claimed-account.ts';
import { isLocalHost } from './own-address.ts';

/** What lies in the visitor's browser until the issuer sends them back: any copy of the service goes on from it. */
export interface OnTheWay {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** What the issuer said of somebody; `claims` are all of it, to be shown where no role fits. */
export interface Returned {
  readonly vouched: Vouched;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** An issuer that vouches for people. */
export interface OpenId {
  /** Where to send a visitor. */
  begin(returnTo: string): Promise<{ readonly address: URL; readonly onTheWay: OnTheWay }>;
  /** What came of it. @throws whatever the issuer or the checks of the library refuse */
  end(returned: URL, onTheWay: OnTheWay): Promise<Returned>;
}

type Settings = Pick<
  Config,
  'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_CLAIM' | 'OIDC_ROLES'
>;

/** The roles by the value of the claim, as the setting says them: `group=ROLE landscape; …`. */
export function rolesByClaim(setting: string): ReadonlyMap<string, readonly Grant[]> {
  const found = new Map<string, Grant[]>();
  for (const row of setting.split(';')) {
    const at = row.lastIndexOf('=');
    const grant = grantOf(row.slice(at + 1));
    const value = row.slice(0, at).trim();
    if (grant !== undefined) found.set(value, [...(found.get(value) ?? []), grant]);
  }
  return found;
}

const textIn = (claim: unknown) => (typeof claim === 'string' && claim !== '' ? claim : undefined);

function vouchedBy(
  claims: Readonly<Record<string, unknown>>,
  roles: ReadonlyMap<string, readonly Grant[]>,
  claim: string,
): Vouched {
  const values = [claims[claim] ?? []].flat().map(String);
  const email = textIn(claims.email) ?? null;
  const name = textIn(claims.name) ?? textIn(claims.preferred_username) ?? email;
  return {
    subject: `${claims.iss} ${claims.sub}`,
    name: name ?? String(claims.sub),
    email,
    claimed: values.flatMap((value) => roles.get(value) ?? []),
  };
}

/** Asks the issuer what it offers; an issuer on this machine may be asked without TLS. */
function discover(issuer: string, client: string, secret: string | undefined) {
  const address = new URL(issuer);
  const isOpen = address.protocol === 'http:' && isLocalHost(address.hostname);
  const known = secret === undefined ? None() : ClientSecretPost(secret);
  const execute = isOpen ? [allowInsecureRequests] : [];
  return discovery(address, client, undefined, known, { execute });
}

/** Undefined where the settings name no issuer. The issuer is asked when somebody first signs in, and again after it failed. */
export function openIdOf(settings: Settings): OpenId | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client, OIDC_CLIENT_SECRET: secret } = settings;
  if (issuer === undefined || client === undefined) return undefined;
  const roles = rolesByClaim(settings.OIDC_ROLES ?? '');
  let asked: Promise<Configuration> | undefined;
  const offered = () => {
    asked ??= discover(issuer, client, secret).catch((error) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
  return {
    async begin(returnTo) {
      const configuration = await offered();
      const onTheWay = {
        verifier: randomPKCECodeVerifier(),
        state: randomState(),
        nonce: randomNonce(),
      };
      const address = buildAuthorizationUrl(configuration, {
        redirect_uri: returnTo,
        scope: 'openid profile email',
        code_challenge: await calculatePKCECodeChallenge(onTheWay.verifier),
        code_challenge_method: 'S256',
        state: onTheWay.state,
        nonce: onTheWay.nonce,
      });
      return { address, onTheWay };
    },
    async end(returned, { verifier, state, nonce }) {
      const tokens = await authorizationCodeGrant(await offered(), returned, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = { ...tokens.claims() };
      return { claims, vouched: vouchedBy(claims, roles, settings.OIDC_CLAIM) };
    },
  };
}
