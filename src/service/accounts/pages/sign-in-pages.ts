/** The pages of signing in, from what is known to what is read. */
import type { Language } from '../../../language/words.ts';
import type { Grant } from '../../../model/grant.ts';
import { type Account, grantsOf } from '../../../record/accounts/account.ts';
import type { LinkFault, LinkFor } from '../../../record/accounts/links.ts';
import { html, type Page } from './html.ts';
import { grantDoes, grantInWords, linkFaults, words } from './words.ts';

/** How a page speaks. */
export interface Voice {
  readonly language: Language;
  /** What a landscape is called. */
  place(id: string): string;
}

/** What a link is for, with the button that uses it. */
export function linkPage(
  voice: Voice,
  {
    token,
    what,
    isKnown,
    isNameless,
  }: {
    readonly token: string;
    readonly what: LinkFor;
    /** Whether whoever opens it is signed in already. */
    readonly isKnown: boolean;
    readonly isNameless?: boolean;
  },
): Page {
  const { language, place } = voice;
  const say = (word: keyof typeof words) => words[word][language];
  const grant = 'grant' in what ? what.grant : undefined;
  const isNew = grant !== undefined && !isKnown;
  const field = html`<div class="field"><label for="name">${say('name')}</label>
<input id="name" name="name" required maxlength="100" autocomplete="name"></div>`;
  return {
    title: say(grant === undefined ? 'again' : 'invited'),
    status: isNameless ? 400 : 200,
    body: html`${grant === undefined ? '' : html`<p>${say('role')}: <strong>${grantInWords(grant, language, place)}</strong>. ${grantDoes(grant, language)}</p>`}
<p>${say('once')}</p>
${isNameless ? html`<p role="alert">${say('noName')}</p>` : ''}
<form method="post" action="/sign-in?language=${language.toLowerCase()}">
<input type="hidden" name="link" value="${token}">
${isNew ? field : ''}
<button class="btn primary">${say('press')}</button>
</form>`,
  };
}

export function faultPage({ language }: Voice, fault: LinkFault): Page {
  return {
    title: words.doesNotHold[language],
    status: 410,
    body: html`<p>${linkFaults[fault][language]}</p>`,
  };
}

/** What went wrong on the way, and another try. */
export function brokenPage(
  { language }: Voice,
  why: 'elsewhere' | 'issuerAway',
  status: number,
): Page {
  return {
    title: words.broken[language],
    status,
    body: html`<p>${words[why][language]}</p>
<p><a class="btn" href="/sign-in">${words.tryAgain[language]}</a></p>`,
  };
}

/** What an issuer said of somebody whom it gives no role. */
export function noRolePage({ language }: Voice, claims: object): Page {
  return {
    title: words.noRole[language],
    status: 403,
    body: html`<p>${words.claims[language]}</p>
<pre class="claims">${JSON.stringify(claims, null, 2)}</pre>`,
  };
}

function rolesList(grants: readonly Grant[], { language, place }: Voice) {
  return html`<ul>${grants.map((grant) => html`<li>${grantInWords(grant, language, place)}</li>`)}</ul>`;
}

/** Who is signed in, and out of it; or how one comes in. */
export function statusPage(voice: Voice, account: Account | undefined, hasIssuer: boolean): Page {
  const say = (word: keyof typeof words) => words[word][voice.language];
  if (account === undefined)
    return {
      title: say('notSignedIn'),
      body: html`<p>${say('how')}</p>
${hasIssuer ? html`<p><a class="btn primary" href="/sign-in/openid">${say('byIssuer')}</a></p>` : ''}`,
    };
  return {
    title: say('signedIn'),
    body: html`<p><strong>${account.name}</strong></p>
${rolesList(grantsOf(account), voice)}
<form method="post" action="/sign-out"><button class="btn">${say('signOut')}</button></form>`,
  };
}
