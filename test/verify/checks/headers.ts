/** The headers that keep pages safe, on whatever is answered. */
import { pages as explorerPages } from '../../../src/language/pages.ts';
import { type Answer, ask } from '../asking.ts';
import { type Check, none } from '../check.ts';

const pages = [
  ...explorerPages.map(({ path }) => path.replace(':id', 'branschforum')),
  '/graphql',
  '/nowhere',
];
const files = [
  '/map/sormland.svg',
  '/map/sormland.json',
  '/calendar/branschforum.ics',
  '/graphql/examples.json',
  '/questions.json',
  '/health',
  '/ready',
  '/graphql?query={__typename}',
  '/graphql?query={',
  '/explorer/nothing.js',
];

const wanted: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none';/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'x-frame-options': /^(DENY|SAMEORIGIN)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cache-control': /./,
};
/** What is answered to a POST is no page and asks for less. */
const wantedOfData: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none';frame-ancestors 'none'$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'cache-control': /./,
};
const posts = [
  ['/graphql', '{"query":"{ __typename }"}'],
  ['/graphql', '{"query":"{"}'],
  ['/graphql', '{'],
  ['/nowhere', '{}'],
] as const;
const unwanted = ['set-cookie', 'server', 'x-powered-by', 'access-control-allow-credentials'];

function missing(path: string, { headers }: Answer, forms = wanted): string[] {
  return Object.entries(forms).flatMap(([name, form]) =>
    form.test(String(headers[name] ?? ''))
      ? []
      : [`${path}: ${name} is ${headers[name] ?? 'missing'}`],
  );
}

/** What a policy allows that could run or lead elsewhere. */
function loose(path: string, { headers }: Answer): string[] {
  const policy = String(headers['content-security-policy'] ?? '');
  const directives = policy.split(';').map((one) => one.trim().split(' '));
  const found = directives.flatMap(([name = '', ...sources]) =>
    sources
      .filter(
        (source) =>
          /unsafe|\*|https?:/.test(source) ||
          (/script|default|object/.test(name) && /data:|blob:/.test(source)),
      )
      .map((source) => `${name} ${source}`),
  );
  const allowed = /^\/graphql(\?|$)/.test(path) ? ["style-src 'unsafe-inline'"] : [];
  return found.filter((one) => !allowed.includes(one)).map((one) => `${path}: ${one}`);
}

/** Every page and kind of file. */
export const headers: Check = {
  title: 'headers',
  claim:
    'Every page, file and refusal is sent with a strict Content-Security-Policy and its companions, and nothing sets a cookie or tells what it is served by.',
  async run(ground) {
    const { url } = await ground.service({ RATE_PER_SECOND: '0' });
    const told: [string, Answer][] = [];
    for (const path of pages)
      told.push([path, await ask(`${url}${path}`, { headers: { accept: 'text/html' } })]);
    for (const path of files) told.push([path, await ask(`${url}${path}`)]);
    const data: [string, Answer][] = [];
    for (const [path, body] of posts)
      data.push([`POST ${path} ${body}`, await ask(`${url}${path}`, { body })]);
    const all = (look: (path: string, answer: Answer) => string[]) =>
      told.flatMap(([path, answer]) => look(path, answer));
    return {
      demands: [
        none(
          `headers missing on ${told.length} addresses`,
          all((path, answer) => missing(path, answer)),
        ),
        none(
          `headers missing on ${data.length} answers to POST`,
          data.flatMap(([path, answer]) => missing(path, answer, wantedOfData)),
        ),
        none(
          'policies that let scripts be written into a page, or anything come from elsewhere',
          all(loose),
        ),
        none(
          'headers that should not be there',
          all((path, answer) =>
            unwanted.filter((name) => name in answer.headers).map((name) => `${path}: ${name}`),
          ),
        ),
        none(
          'pages that name another host in `src` or stylesheet',
          all((path, { body }) =>
            (body.match(/(src=|rel="stylesheet"[^>]*href=)"(https?:)?\/\/[^"]*/g) ?? []).map(
              (one) => `${path}: ${one}`,
            ),
          ),
        ),
      ],
      notes: [
        'The query page alone may write its own styles, as its editor does. `Strict-Transport-Security` is left to the proxy that speaks TLS, since the service itself speaks plain HTTP.',
      ],
    };
  },
};
