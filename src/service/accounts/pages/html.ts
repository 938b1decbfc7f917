/** A page that the service writes itself: where the explorer cannot be, since a link or an issuer leads there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../language/words.ts';
import { explorer } from '../../http/built-pages.ts';
import { formPageHeaders } from '../../http/http.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is HTML already. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Part = string | Html | readonly Part[];

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => signs[sign] as string);
  return part.map(written).join('');
}

/** HTML in which every text that is put in stands as it is, and never as HTML. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, at) => text + written(parts[at] ?? '')).join(''));
}

/** The language a visitor reads: as the address says, else as the browser does. */
export function languageOf({ query, headers }: FastifyRequest): Language {
  const { language = headers['accept-language'] ?? '' } = query as { readonly language?: string };
  return /^en/i.test(language) ? 'EN' : 'SV';
}

/** The explorer's own style sheets and sign, as they were built; none where it is not. */
function styles(): Html[] {
  try {
    const page = readFileSync(join(explorer.folder, 'index.html'), 'utf8');
    const found = page.split('\n').filter((line) => / rel="(icon|stylesheet)"/.test(line));
    return found.map((link) => new Html(link));
  } catch {
    return [];
  }
}

/** What a page says; `title` is its heading too. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
}

/** Sends a page that nobody keeps, and that sends its forms nowhere else. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { title, body, status = 200 }: Page,
) {
  const language = languageOf(request);
  const back = language === 'SV' ? 'Till kartan' : 'To the map';
  const page = html`<!doctype html>
<html lang="${language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Kompetenslandskap</title>
${styles()}
<link rel="stylesheet" href="/sign-in/page.css">
</head>
<body class="signing">
<header><a href="/">Kompetenslandskap</a></header>
<main>
<h1>${title}</h1>
${body}
<p class="small"><a href="/">${back}</a></p>
</main>
</body>
</html>
`;
  reply.removeHeader('access-control-allow-origin');
  return reply
    .code(status)
    .headers(formPageHeaders)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.text);
}
