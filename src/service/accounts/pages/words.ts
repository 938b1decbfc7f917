/** What the pages of signing in say, in both languages. */
import { accountRoleDoes, accountRoleWords } from '../../../language/account-roles.ts';
import { type Both, both, type Language } from '../../../language/words.ts';
import type { Grant } from '../../../model/grant.ts';
import type { LinkFault } from '../../../record/accounts/links.ts';

export const words = {
  invited: both('Du är inbjuden', 'You are invited'),
  again: both('Logga in igen', 'Sign in again'),
  role: both('Din roll', 'Your role'),
  name: both(
    'Ditt namn, som andra ser det vid det du gör',
    'Your name, as others see it beside what you do',
  ),
  press: both('Logga in', 'Sign in'),
  once: both(
    'Länken gäller en gång och bara när du trycker på knappen. Sedan är du inloggad i trettio dagar i den här webbläsaren.',
    'The link holds once, and only when you press the button. You are then signed in for thirty days in this browser.',
  ),
  noName: both('Skriv ditt namn.', 'Write your name.'),
  signedIn: both('Du är inloggad', 'You are signed in'),
  signOut: both('Logga ut', 'Sign out'),
  notSignedIn: both('Logga in', 'Sign in'),
  how: both(
    'Alla läser kartan utan att logga in. Den som ska bidra får en länk av den som äger kartan.',
    'Everybody reads the map without signing in. Who is to contribute gets a link from the owner of the map.',
  ),
  byIssuer: both('Logga in med ditt vanliga konto', 'Sign in with your usual account'),
  noRole: both('Inloggad, men utan roll', 'Signed in, but without a role'),
  claims: both(
    'Inloggningen gick bra, men inget av det som kom med den ger en roll här. Visa det här för den som sköter tjänsten:',
    'Signing in went well, but nothing that came with it gives a role here. Show this to whoever runs the service:',
  ),
  broken: both('Inloggningen gick inte', 'Signing in did not work'),
  tryAgain: both('Försök igen', 'Try again'),
  elsewhere: both(
    'Det här skickades inte från tjänstens egen sida. Öppna länken igen och tryck på knappen där.',
    "This was not sent from the service's own page. Open the link again and press the button there.",
  ),
  issuerAway: both(
    'Den som ska intyga vem du är svarade inte, eller svarade fel. Inget är ändrat.',
    'Who is to vouch for you did not answer, or answered wrongly. Nothing is changed.',
  ),
  doesNotHold: both('Länken gäller inte', 'The link does not hold'),
} as const satisfies Readonly<Record<string, Both>>;

export const linkFaults: Readonly<Record<LinkFault, Both>> = {
  UNKNOWN: both(
    'Länken är okänd, eller för gammal. Be om en ny.',
    'The link is unknown, or too old. Ask for another.',
  ),
  USED: both('Länken är redan använd. Be om en ny.', 'The link has been used. Ask for another.'),
  EXPIRED: both(
    'Tiden för länken är ute. Be om en ny.',
    'The time of the link is up. Ask for another.',
  ),
  OWNED: both(
    'Kartan har redan en ägare. Be den om en inbjudan.',
    'The map has an owner already. Ask the owner for an invitation.',
  ),
};

/** A role with where it holds, such as *regional samordnare i Dalen*. */
export function grantInWords(
  { role, landscape }: Grant,
  language: Language,
  place: (id: string) => string,
) {
  const where = landscape === null ? undefined : place(landscape);
  const called = accountRoleWords[role][language];
  return where === undefined ? called : `${called} ${language === 'SV' ? 'i' : 'in'} ${where}`;
}

/** What a role means for whoever is invited. */
export function grantDoes({ role }: Grant, language: Language): string {
  return `${language === 'SV' ? 'Du' : 'You'} ${accountRoleDoes[role][language]}.`;
}
